// Every file of the reference data, dropped on the real window: the assistant recognises it, and
// Enter adds it.
#include "support/open_assistant.h"
#include "support/skipped.h"

#include <QLabel>

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> data_files(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending == ".geojson" || ending == ".json" || ending == ".csv")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

struct Expected {
    LayerKind kind = LayerKind::control_map;
    QString recognised;
    std::string source;
};

Expected expected(const fs::path& file) {
    if (file.extension() == ".csv")
        return {LayerKind::settlements, "Settlements: 198 points", file.filename()};
    const std::string folder = file.parent_path().filename();
    if (folder.starts_with("oblasts") || folder.starts_with("natural-earth"))
        return {LayerKind::oblasts, "Oblasts: 27 units", file.filename()};
    return {LayerKind::control_map, "Control map: areas controlled by Russia",
            folder.starts_with("owl") ? "UA Control Map (Project Owl)" : "DeepStateMap"};
}

bool shows(const QWidget& in, const QString& text) {
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

TEST_CASE("each reference file is recognised with its date and source, and Enter adds it") {
    const auto data = reference_data();
    if (data.empty())
        SKIP_TEST("there is no reference data beside the project");
    need_application();
    OpenAssistant open;
    const auto files = data_files(data);
    CHECK(files.size() >= 19);
    for (const fs::path& file : files) {
        INFO(file.string());
        const Expected want = expected(file);
        DataAssistant& dialog = open.drop_files({QString::fromStdString(file.string())});
        INFO(dialog.problem().toStdString());
        REQUIRE(dialog.ready());
        CHECK(shows(dialog, want.recognised));
        CHECK(open.named<QLineEdit>(dialog, "Source").placeholderText().toStdString() ==
              want.source);
        // The date in the name of the file, which for the full export is a Unix time.
        std::string day = file.stem();
        day = day.substr(day.find_last_of("_") + 1);
        if (day.size() == 8)
            day = day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6);
        const QString date = open.named<QLineEdit>(dialog, "Date").placeholderText();
        CHECK(date == (want.kind == LayerKind::oblasts ? QStringLiteral("not stated")
                       : day == "1754077960"           ? QStringLiteral("2025-08-01")
                                                       : QString::fromStdString(day)));
        press_and_close(dialog, Qt::Key_Return);
        REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
        open.settle();
        CHECK(open.window.document().project()->layers.at(want.kind).data ==
              SourceData(DataFile{file.string()}));
        // Added without corrections.
        LayerSource plain = open.window.document().project()->layers.at(want.kind);
        CHECK(plain.crs.empty());
        CHECK_FALSE(plain.swap_axes);
        CHECK(open.window.document().prepared()->snapshot->control->line.length.count() > 900'000);
        open.undo();
    }
}
