#include "gui/proposals/origin_note.h"

#include "support/proposals_table.h"

#include "delimit/map/proposal_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

namespace {

OriginNote& note_of(ProposalsTable& table) {
    auto* note = table.panel.findChild<OriginNote*>();
    REQUIRE(note);
    return *note;
}

QPushButton& button_of(OriginNote& note, const QString& text) {
    for (auto* button : note.findChildren<QPushButton*>())
        if (button->text() == text)
            return *button;
    FAIL("no button " << text.toStdString());
    return *note.findChild<QPushButton*>();
}

void deepen(ProposalsTable& table) {
    table.document().edit("Deepen", [](Project& project) {
        for (Proposal& proposal : project.proposals)
            if (proposal.id == "mutual-withdrawal")
                for (Provision& provision : proposal.provisions)
                    std::get<ToDepth>(provision.scope).depth_bands = {kilometres(27.5)};
    });
    table.settle();
}

} // namespace

TEST_CASE("a proposal as its sources report it has no note on its origin") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    CHECK(note_of(table).isHidden());
}

TEST_CASE("a reported proposal whose depth is changed says so, and can be restored or parted") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    const Proposal before = table.proposal();
    deepen(table);
    OriginNote& note = note_of(table);
    CHECK_FALSE(note.isHidden());
    CHECK(shown_name(table.proposal(), Language::english).find("here 27.5") != std::string::npos);
    CHECK(note.findChild<QLabel*>()->text().contains(
        QString::fromStdString(before.name.in(Language::english))));

    SECTION("restored") {
        ProposalsTable::click(&button_of(note, "Restore"));
        table.settle();
        CHECK(table.proposal() == before);
        CHECK(note.isHidden());
    }
    SECTION("made one's own") {
        ProposalsTable::click(&button_of(note, "Make it my own"));
        table.settle();
        CHECK_FALSE(table.proposal().origin);
        CHECK(table.proposal().citations.empty());
        CHECK(note.isHidden());
        CHECK(table.proposal().name.en.find("27.5") != std::string::npos);
    }
}
