#include "delimit/render/map_painter.h"

#include "delimit/io/style_file.h"
#include "delimit/render/export.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <cstdlib>

using namespace delimit;

TEST_CASE("look") {
    need_qt();
    ExportOptions o;
    CHECK(export_sheet(sample::snapshot(true), default_style(), "/tmp/look2.png", o));
    o.language = Language::ukrainian;
    o.page = PageSize::a4_portrait;
    o.dpi = 110;
    CHECK(export_sheet(sample::snapshot(), default_style(), "/tmp/look3.png", o));
    o.format = SheetFormat::pdf;
    CHECK(export_sheet(sample::snapshot(), default_style(), "/tmp/look3.pdf", o));
    o.format = SheetFormat::svg;
    CHECK(export_sheet(sample::snapshot(), default_style(), "/tmp/look3.svg", o));
}
