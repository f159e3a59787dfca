#include "session/history.h"

#include "support/catch.h"
#include "support/titled_project.h"

using namespace delimit;
using test::titled;

TEST_CASE("a new history has nothing to undo or redo") {
    History history(titled("first"));
    CHECK(history.undo_name().isEmpty());
    CHECK(history.redo_name().isEmpty());
    history.undo();
    history.redo();
    CHECK(history.current()->title.en == "first");
}

TEST_CASE("undo and redo walk the same line of projects, each step under its name") {
    History history(titled("first"));
    history.add("Second", titled("second"));
    history.add("Third", titled("third"));
    CHECK(history.undo_name() == "Third");
    history.undo();
    CHECK(history.current()->title.en == "second");
    CHECK(history.undo_name() == "Second");
    CHECK(history.redo_name() == "Third");
    history.undo();
    CHECK(history.current()->title.en == "first");
    history.redo();
    history.redo();
    CHECK(history.current()->title.en == "third");
    CHECK(history.redo_name().isEmpty());
}

TEST_CASE("all steps keep their names and order wherever one stands") {
    History history(titled("first"));
    CHECK(history.names().empty());
    history.add("Second", titled("second"));
    history.add("Third", titled("third"));
    const std::vector<QString> names{"Second", "Third"};
    for (std::size_t done : {2U, 1U, 0U}) {
        CHECK(history.names() == names);
        CHECK(history.position() == done);
        history.undo();
    }
}

TEST_CASE("a new step ends what could be redone") {
    History history(titled("first"));
    history.add("Second", titled("second"));
    history.undo();
    history.add("Other", titled("other"));
    CHECK(history.redo_name().isEmpty());
    history.undo();
    CHECK(history.current()->title.en == "first");
}

TEST_CASE("an edit that changes nothing is no step") {
    History history(titled("first"));
    history.add("Nothing", titled("first"));
    CHECK(history.undo_name().isEmpty());
}
