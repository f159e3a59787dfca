// Editing of proposals in the real window, as their tests repeat it.
#pragma once

#include "gui/proposals/proposals_model.h"
#include "gui/proposals/proposals_panel.h"

#include "support/window.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>

namespace delimit::test {

/// The window on the built-in project, with the panel of proposals open.
struct ProposalsTable {
    OpenWindow open;
    ProposalsPanel& panel = child<ProposalsPanel>(open.window);

    ProposalsTable() {
        QTest::keyClick(&open.window, Qt::Key_P);
        REQUIRE(eventually([&] { return panel.isVisible(); }));
        open.settle();
    }

    Document& document() { return open.window.document(); }
    const Project& project() { return *document().project(); }
    const Proposal& proposal() { return *project().find(panel.selected()); }

    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }

    /// Chooses an entry of a box by keyboard.
    static void choose(QComboBox& box, int row) {
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    static void type(QDoubleSpinBox& entry, const QString& text) {
        entry.setFocus();
        entry.selectAll();
        QTest::keyClicks(&entry, text);
        QTest::keyClick(&entry, Qt::Key_Return);
    }

    static void type(QLineEdit& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    /// Waits until edits are in the project and their figures are computed.
    void settle() { open.settle(); }

    void select(const std::string& id) {
        panel.list().setCurrentIndex(panel.list().model()->index(row_of(id), 0));
        REQUIRE(panel.selected() == id);
    }
    int row_of(const std::string& id) {
        return static_cast<ProposalsModel*>(panel.list().model())->row_of(id);
    }

    const ProposalTotals& totals(const std::string& id) {
        return document().prepared()->snapshot->find(id)->totals;
    }
};

} // namespace delimit::test
