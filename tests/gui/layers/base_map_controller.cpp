// A base map in the real window: dropped or chosen it is one step, and invalid files change
// nothing.
#include "gui/layers/base_map_controller.h"

#include "gui/data/url_dialog.h"
#include "gui/layers/base_map_dialog.h"
#include "gui/layers/layers_panel.h"
#include "gui/widgets/message_bar.h"

#include "delimit/io/raster/geotiff.h"
#include "delimit/model/base_map.h"
#include "support/assistant.h"
#include "support/files.h"
#include "support/small_server.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

namespace {

struct OpenBaseMap : OpenWindow {
    TempFolder folder;
    Project opened = *window.document().project();

    /// Writes an orange base map of the whole study area.
    QString orange(const char* name = "orange.tif") {
        constexpr int side = 300;
        std::vector<std::uint8_t> pixels(std::size_t(side * side * 4), 0);
        for (std::size_t i = 0; i < pixels.size(); i += 4) {
            pixels[i + 1] = 140;
            pixels[i + 2] = 255;
        }
        const PictureExtent ground{window.document().prepared()->snapshot->projection, -1'500'000,
                                   1'500'000, 10'000};
        const auto file = folder.path() / name;
        REQUIRE(write_geotiff(file, {pixels.data(), side, side, 4 * side}, 96, ground,
                              {"", "", "© The Surveyors"}));
        return QString::fromStdString(file.string());
    }
    BaseMapDialog& dialog() {
        BaseMapDialog* found = nullptr;
        REQUIRE(eventually([&] {
            found = window.findChild<BaseMapDialog*>();
            return found && found->isVisible();
        }));
        return *found;
    }
    void press(Qt::Key key) {
        const QPointer<BaseMapDialog> open(&dialog());
        QTest::keyClick(open, key);
        REQUIRE(eventually([&] { return !open; }));
        settle();
    }
    void add(const QString& file) {
        drop(window, {file});
        press(Qt::Key_Return);
    }
    QImage picture() {
        settle();
        return map(0).grab().toImage();
    }
    /// The number of pixels of the map that are as orange as the base map, or tinted by control
    /// over it.
    int orange_points() {
        const QImage image = picture();
        int count = 0;
        for (int y = 0; y < image.height(); y += 4)
            for (int x = 0; x < image.width(); x += 4) {
                const QColor c = image.pixelColor(x, y);
                count += c.red() > 190 && c.blue() < 90 && c.green() > 90 && c.green() < 180;
            }
        return count;
    }
    [[nodiscard]] bool has_base_map() {
        return window.document().project()->layers.contains(LayerKind::base_map);
    }
    QToolButton& button(const QString& text) {
        for (QToolButton* found : child<LayersPanel>(window).findChildren<QToolButton*>())
            if (found->text() == text)
                return *found;
        FAIL("no button " << text.toStdString());
        std::abort();
    }
    QString message() { return window.findChild<MessageBar*>()->text(); }
};

/// A TIFF of 16 × 16 grey pixels without georeference; `format`: 1 for whole numbers, 3 for others.
std::string plain_tiff(unsigned bits, unsigned format) {
    constexpr unsigned side = 16;
    const unsigned bytes = side * side * bits / 8;
    std::string text("II*\0\10\0\0\0", 8);
    const auto add = [&](unsigned value, int size) {
        for (int i = 0; i < size; ++i)
            text += char(value >> unsigned(8 * i) & 0xFFU);
    };
    const std::vector<std::pair<unsigned, unsigned>> tags{
        {256, side}, {257, side}, {258, bits}, {259, 1},     {262, 1},
        {273, 200},  {277, 1},    {278, side}, {279, bytes}, {339, format}};
    add(unsigned(tags.size()), 2);
    for (const auto& [tag, value] : tags) {
        add(tag, 2);
        add(4, 2); // a number of 32 bits
        add(1, 4);
        add(value, 4);
    }
    text.resize(200 + bytes);
    return text;
}

} // namespace

TEST_CASE("files that are no base maps leave map and project as they were, and say why") {
    OpenBaseMap open;
    const PreparedPtr before = open.window.document().prepared();
    const auto refuse = [&](const QStringList& files, const QString& why) {
        drop(open.window, files);
        // The message names the file dropped last, with the same reason for several.
        const QString about = QFileInfo(files.back()).fileName();
        INFO(about.toStdString());
        REQUIRE(eventually([&] {
            const auto& bar = *open.window.findChild<MessageBar*>();
            return open.message().contains(why, Qt::CaseInsensitive) &&
                   (bar.text() + bar.details()).contains(about);
        }));
        open.settle();
        CHECK(open.window.document().prepared() == before);
        CHECK(*open.window.document().project() == open.opened);
        CHECK_FALSE(open.window.findChild<BaseMapDialog*>());
    };
    refuse({QString::fromStdString(open.folder.file("text.tif", "no picture"))},
           "neither a GeoTIFF");
    refuse({QString::fromStdString(open.folder.file("a.mbtiles", ""))}, "nor an MBTiles");
    refuse({QString::fromStdString((open.folder.path() / "none.tif").string())}, "no such file");
    std::filesystem::create_directory(open.folder.path() / "folder.tif");
    refuse({QString::fromStdString((open.folder.path() / "folder.tif").string())}, "a folder");
    refuse({QString::fromStdString(open.folder.file("heights.tif", plain_tiff(32, 3)))}, "Float32");
    refuse({QString::fromStdString(open.folder.file("nowhere.tif", plain_tiff(8, 1)))},
           "not georeferenced");
    const QString broken = open.orange("broken.tif");
    std::filesystem::resize_file(broken.toStdString(),
                                 std::filesystem::file_size(broken.toStdString()) / 2);
    refuse({broken}, "breaks off");
    const QString good = open.orange();
    refuse({good, open.orange("second.tif")}, "two base maps");
    // A valid one can still be declined.
    drop(open.window, {good});
    open.press(Qt::Key_Escape);
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("a base map that is dropped is one step, seen under everything, and can be undone") {
    OpenBaseMap open;
    const QImage before = open.picture();
    CHECK(open.orange_points() == 0);
    drop(open.window, {open.orange()});
    BaseMapDialog& dialog = open.dialog();
    QLineEdit* source = dialog.findChildren<QLineEdit*>().front();
    CHECK(source->placeholderText() == "© The Surveyors");
    QTest::keyClicks(dialog.findChildren<QLineEdit*>()[1], "CC BY 4.0");
    open.press(Qt::Key_Return);
    REQUIRE(open.has_base_map());
    CHECK(open.window.document().history().position() == 1);
    CHECK(command(open.window, "edit.undo")->text().contains("Add base map"));
    CHECK(open.orange_points() > 500);
    const auto& layers = *open.window.document().prepared()->snapshot->layers;
    CHECK(layers.base_map_provenance.source == "© The Surveyors");
    CHECK(layers.base_map_provenance.licence == "CC BY 4.0");
    command(open.window, "edit.undo")->trigger();
    open.settle();
    CHECK(*open.window.document().project() == open.opened);
    CHECK(alike(open.picture(), before));
    command(open.window, "edit.redo")->trigger();
    open.settle();
    CHECK(open.orange_points() > 500);
}

TEST_CASE("a base map is chosen in a dialog from the File menu") {
    OpenBaseMap open;
    const QString file = open.orange();
    command(open.window, "data.add-base-map")->trigger();
    auto* files = open.window.findChild<QFileDialog*>();
    REQUIRE(files);
    emit files->fileSelected(file);
    files->close();
    open.press(Qt::Key_Return);
    CHECK(open.orange_points() > 500);
}

TEST_CASE("in the Layers panel a base map is hidden, faded, described and taken away") {
    OpenBaseMap open;
    QTest::keyClick(&open.window, Qt::Key_Y);
    LayersPanel& panel = child<LayersPanel>(open.window);
    panel.select("base-map");
    CHECK(open.button("Choose…").isVisible());
    CHECK_FALSE(open.button("Source…").isEnabled());
    CHECK_FALSE(open.button("Remove").isEnabled());
    open.add(open.orange());
    const int all = open.orange_points();
    CHECK(all > 500);
    panel.list().setFocus();
    QTest::keyClick(&panel.list(), Qt::Key_Space);
    CHECK(open.orange_points() == 0);
    command(open.window, "edit.undo")->trigger();
    open.settle();
    CHECK(open.orange_points() == all);

    QTest::mouseClick(&open.button("Source…"), Qt::LeftButton);
    BaseMapDialog& dialog = open.dialog();
    QLineEdit* date = dialog.findChildren<QLineEdit*>()[2];
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    date->setText("yesterday");
    CHECK_FALSE(ok->isEnabled());
    date->setText("2025-11-30");
    CHECK(ok->isEnabled());
    open.press(Qt::Key_Return);
    const auto& found = open.window.document().prepared()->snapshot->layers->base_map_provenance;
    REQUIRE(found.date);
    CHECK(iso_text(*found.date) == "2025-11-30");

    QTest::mouseClick(&open.button("Remove"), Qt::LeftButton);
    open.settle();
    CHECK_FALSE(open.has_base_map());
    CHECK(open.orange_points() == 0);
    CHECK(open.button("Choose…").isVisible());
    panel.select("rivers");
    CHECK_FALSE(open.button("Choose…").isVisible());
}

TEST_CASE("an opened project whose base map is gone is shown without it, with a finding") {
    OpenBaseMap open;
    const QString file = open.orange();
    open.add(file);
    const Project with = *open.window.document().project();
    std::filesystem::remove(file.toStdString());
    open.window.document().load_again();
    open.settle();
    CHECK(open.orange_points() == 0);
    CHECK(*open.window.document().project() == with);
    bool told = false;
    for (const Diagnostic& finding : open.window.document().prepared()->snapshot->diagnostics())
        told = told || finding.code == "layer-not-drawn";
    CHECK(told);
}

TEST_CASE("a base map from an address is asked for its source, and is called as the address ends") {
    need_application();
    OpenBaseMap open;
    SmallServer server;
    server.file = QByteArray::fromStdString(text_of_file(open.orange().toStdString()));
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(open.folder.path().string()));
    command(open.window, "data.add-from-address")->trigger();
    auto* asked = open.window.findChild<UrlDialog*>();
    REQUIRE(asked);
    asked->address().setText(server.url("/good/ground.tif?key=1").toString());
    asked->start();
    QStringList said;
    for (const QLabel* label : open.dialog().findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains("ground.tif"));
    open.press(Qt::Key_Return);
    CHECK(open.window.document().history().position() == 1);
    CHECK(open.window.document().prepared()->snapshot->layers->base_map);
    // A file that is no base map leaves the present one.
    const PreparedPtr before = open.window.document().prepared();
    server.file = "no picture";
    command(open.window, "data.add-from-address")->trigger();
    asked = open.window.findChild<UrlDialog*>();
    REQUIRE(asked);
    asked->address().setText(server.url("/good/other.tif").toString());
    asked->start();
    REQUIRE(eventually([&] { return open.message().contains("neither a GeoTIFF"); }));
    open.settle();
    CHECK_FALSE(open.window.findChild<BaseMapDialog*>());
    CHECK(open.window.document().prepared() == before);
    CHECK(open.window.document().history().position() == 1);
    qunsetenv("XDG_CACHE_HOME");
}
