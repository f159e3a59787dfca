#include "gui/history/history_model.h"

#include "support/titled_project.h"
#include "support/window.h"

#include <QFont>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a project without steps has one row, which is current") {
    need_application();
    HistoryModel model;
    model.show_history(History(titled("first")));
    CHECK(model.rowCount() == 1);
    CHECK(model.current() == 0);
    CHECK(model.index(0).data().toString() == "As opened");
}

TEST_CASE("the list of steps keeps its order while one walks in it, the current one bold") {
    need_application();
    History history(titled("first"));
    history.add("Second", titled("second"));
    history.add("Third", titled("third"));
    HistoryModel model;
    for (int current : {2, 1, 0}) {
        model.show_history(history);
        REQUIRE(model.rowCount() == 3);
        CHECK(model.index(1).data().toString() == "Second");
        CHECK(model.index(2).data().toString() == "Third");
        CHECK(model.current() == current);
        for (int row : {0, 1, 2}) {
            CHECK(model.index(row).data(Qt::FontRole).value<QFont>().bold() == (row == current));
            CHECK(model.index(row).data(Qt::ForegroundRole).isValid() == (row > current));
        }
        history.undo();
    }
}
