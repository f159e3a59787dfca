#include "delimit/model/style.h"

#include "delimit/model/layer_styles.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("hatches and label fields read back from their ids") {
    for (const Hatch hatch : {Hatch::none, Hatch::forward, Hatch::backward, Hatch::cross,
                              Hatch::dots, Hatch::level, Hatch::upright, Hatch::grid}) {
        CHECK(parse_hatch(id(hatch)) == hatch);
        CHECK(counterpart(counterpart(hatch)) == hatch);
        CHECK((counterpart(hatch) == hatch) == (hatch == Hatch::none || hatch == Hatch::dots));
    }
    for (const LabelField field : {LabelField::name, LabelField::iso, LabelField::none})
        CHECK(parse_label_field(id(field)) == field);
    CHECK_FALSE(parse_hatch("stripes"));
    CHECK_FALSE(parse_label_field(""));
}
