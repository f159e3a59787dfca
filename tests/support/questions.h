// Questions of a window in message boxes, and their answers.
#pragma once

#include "support/window.h"

#include <QAbstractButton>
#include <QMessageBox>

namespace delimit::test {

/// The open question, of that object name if one is given; null if there is none.
inline QMessageBox* open_question(MainWindow& window, const char* name = nullptr) {
    for (auto* box : window.findChildren<QMessageBox*>())
        if (box->isVisible() && (!name || box->objectName() == name))
            return box;
    return nullptr;
}

/// The question, once it is open.
inline QMessageBox& question(MainWindow& window, const char* name = nullptr) {
    QMessageBox* box = nullptr;
    REQUIRE(eventually([&] { return (box = open_question(window, name)) != nullptr; }));
    return *box;
}

/// Presses the first button of that role.
inline void press(QMessageBox& box, QMessageBox::ButtonRole role) {
    for (QAbstractButton* button : box.buttons())
        if (box.buttonRole(button) == role)
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("the question has no such button");
}

} // namespace delimit::test
