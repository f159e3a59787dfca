#include "cli/control_rows.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Snapshot two_oblasts(UndeterminedCounts counts) {
    auto project = std::make_shared<Project>();
    project->undetermined = counts;
    Snapshot snapshot;
    snapshot.project = project;
    Control control;
    control.oblasts.resize(2);
    control.oblasts[0].area_of_control = {SquareMetres(70), SquareMetres(30)};
    control.oblasts[0].undetermined_area = SquareMetres(5);
    control.oblasts[0].taken_in = {SquareMetres(1), SquareMetres(2)};
    control.oblasts[1].area_of_control = {SquareMetres(0), SquareMetres(10)};
    snapshot.control = std::make_shared<const Control>(std::move(control));
    return snapshot;
}

} // namespace

TEST_CASE("a party that holds nothing of an oblast has no row there") {
    const Snapshot snapshot = two_oblasts(UndeterminedCounts::to_a);
    const auto rows = cli::control_rows(snapshot);
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].oblast == &snapshot.control->oblasts[1]);
    CHECK(rows[2].party == Side::b);
}

TEST_CASE("grey zone stands with the party it counts to") {
    const Snapshot to_a = two_oblasts(UndeterminedCounts::to_a);
    CHECK(cli::control_rows(to_a)[0].undetermined == SquareMetres(5));
    CHECK(cli::control_rows(to_a)[1].undetermined == SquareMetres(0));
    const Snapshot to_b = two_oblasts(UndeterminedCounts::to_b);
    CHECK(cli::control_rows(to_b)[0].undetermined == SquareMetres(0));
    CHECK(cli::control_rows(to_b)[1].undetermined == SquareMetres(5));
    CHECK(cli::control_rows(to_b)[1].taken_in == SquareMetres(2));
}
