#include "gui/widgets/view_state.h"

#include "support/layer_styles.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("how the project is shown is told when it changes, and the sheet only when it does") {
    ViewState view;
    QSignalSpy changed(&view, &ViewState::changed);
    QSignalSpy sheet(&view, &ViewState::sheet_changed);
    view.show_sheet(false);
    CHECK(sheet.isEmpty());
    view.show_sheet(true);
    CHECK(view.sheet());
    CHECK(sheet.count() == 1);
    CHECK(changed.isEmpty());
    view.show_graticule(false);
    view.show_legend(false);
    view.show_layer_styles(hiding({"settlements"}));
    CHECK_FALSE(view.graticule());
    CHECK_FALSE(view.legend());
    CHECK_FALSE(view.layer_styles().shows("settlements"));
    CHECK(changed.count() == 3);
}
