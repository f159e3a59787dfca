// The assistant's description of a file in both languages, and its fit into the label.
#include "gui/data/recognised_text.h"

#include "gui/base/translation.h"
#include "support/every_widget.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Case {
    QString path, english, ukrainian;
};

std::vector<Case> cases(const TempFolder& folder) {
    const auto file = [&](const char* name, const std::string& text) {
        return QString::fromStdString(folder.file(name, text));
    };
    const std::string east = square(38, 47.2, 1.8), west = square(36.1, 47.2, 1.8);
    const std::string line = "[[36,43],[36,49],[38,50],[42,50.5]]";
    return {
        {layout("osm-admin.geojson"), "Oblasts: 3 units", "Області: 3 одиниці"},
        {layout("deepstatemap_data_20251215.geojson"), "Control map: areas controlled by Russia",
         "Карта контролю: території, які контролює Росія"},
        {file("both.geojson", collection(feature("Polygon", east, R"({"kind":"area_ru"})") + "," +
                                         feature("Polygon", west, R"({"kind":"area_ua"})"))),
         "Control map: areas of both parties", "Карта контролю: території обох сторін"},
        {file("line.geojson", collection(feature("LineString", line, R"({"left":"ukraine"})"))),
         "Control map: line of contact", "Карта контролю: лінія зіткнення"},
        {file("bare.geojson", collection(feature("LineString", line))), "Lines: sides not stated",
         "Лінії: сторони не вказано"},
        {file("places.csv", "name,lat,lon\nLyman,48.98,37.81\n"), "Settlements: 1 point",
         "Населені пункти: 1 точка"},
    };
}

} // namespace

TEST_CASE("the assistant says what each kind of file is, in both languages, and cuts nothing off") {
    need_application();
    const TempFolder folder;
    for (Language language : {Language::english, Language::ukrainian}) {
        show_language(language);
        OpenAssistant open;
        for (const Case& one : cases(folder)) {
            INFO(one.path.toStdString());
            DataAssistant& dialog = open.drop_files({one.path});
            const QString& wanted = language == Language::english ? one.english : one.ukrainian;
            QStringList said;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                said << label->text();
            INFO(said.join(" | ").toStdString());
            CHECK(said.contains(wanted));
            dialog.resize(1120, 640); // as on a screen of 1280 by 720
            QTest::qWait(20);         // rows of findings are fitted once their columns are
            wait_for_room(dialog);
            for (const QWidget* widget : visible_widgets(dialog)) {
                const QString clipped = clipped_text(*widget);
                INFO(path_of(*widget) << ": " << clipped.toStdString());
                CHECK(clipped.isEmpty());
            }
            press_and_close(dialog, Qt::Key_Escape);
        }
        open.check_nothing_changed();
    }
    show_language(Language::english);
}
