// The sheet in the window, and a hand on its elements.
#pragma once

#include "gui/map/map_tools.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/sheet/sheet_view.h"
#include "gui/sheet/sheet_warning_list.h"
#include "gui/tools/drawing_controller.h"
#include "session/picture.h"
#include "support/window.h"
#include <QClipboard>
#include <QColorSpace>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <set>

namespace delimit::test {

struct SheetWindow : OpenWindow {
    SheetWindow() {
        QTest::keyClick(&window, Qt::Key_B);
        settle_sheet();
    }
    SheetView& view() { return child<SheetView>(window); }
    SheetStage& stage() { return child<SheetView>(window).stage(); }
    SheetChoice choice() { return window.document().project()->sheet; }

    void settle_sheet() {
        REQUIRE(eventually([&] {
            return !window.document().busy() && !window.document().has_pending() &&
                   view().pages() > 0 && view().up_to_date();
        }));
    }
    const SheetElement& element(const std::string& id) {
        for (const SheetElement& one : stage().page().elements)
            if (one.id == id)
                return one;
        FAIL("no element " << id);
        return stage().page().elements.front();
    }
    QPoint middle_of(const std::string& id) {
        return stage().on_screen(element(id).box).center().toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = Qt::AltModifier) {
        QTest::mousePress(&stage(), Qt::LeftButton, keys, from);
        for (const QPoint& at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, stage().mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, keys);
            QApplication::sendEvent(&stage(), &move);
        }
        QTest::mouseRelease(&stage(), Qt::LeftButton, keys, to);
        settle_sheet();
    }
};

} // namespace delimit::test
