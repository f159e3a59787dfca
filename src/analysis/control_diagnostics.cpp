#include "analysis/control_diagnostics.h"

#include "analysis/components.h"

#include "delimit/base/message.h"
#include "delimit/base/number_text.h"
#include "delimit/geo/geodesic.h"

#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace delimit {
namespace {

/// Less in all is what two files disagree on along a border.
constexpr SquareMetres remarked_slivers = square_kilometres(20);

SquareMetres area_of(const Projector& projector, const std::vector<ControlFace>& faces,
                     const std::vector<std::size_t>& which) {
    SquareMetres sum;
    for (std::size_t face : which)
        sum += geodesic_area(projector.inverse(Region{{faces[face].shape}}));
    return sum;
}

Text km_text(double metres) {
    return {number_text(metres / 1e3, 1, Language::english) + " km",
            number_text(metres / 1e3, 1, Language::ukrainian) + " км"};
}

Text parts_text(std::size_t parts) {
    return counted(std::ptrdiff_t(parts), {"part", "parts"}, {"частина", "частини", "частин"});
}

} // namespace

void report_changes(const std::vector<Change>& changes, const std::vector<SquareMetres>& areas,
                    const std::vector<ControlFace>& faces, bool lines, Diagnostics& diagnostics) {
    struct Sum {
        std::size_t count = 0;
        SquareMetres area;
    };
    std::map<Tidied, Sum> sums;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ++sums[changes[i].why].count;
        sums[changes[i].why].area += areas[i];
    }
    const auto texts = [](Tidied why) -> std::pair<const char*, Text> {
        switch (why) {
        case Tidied::sliver:
            return {"strip",
                    {"slivers along the international boundary or coast, where the control map and "
                     "the oblasts disagree, were assigned to the neighbouring party: {0}",
                     "паразитні полігони вздовж державного кордону чи узбережжя, де карта контролю "
                     "й області розходяться, зараховано сусідній стороні: {0}"}};
        case Tidied::sea:
            return {"sea",
                    {"parts of oblasts at sea were assigned to the "
                     "neighbouring party: {0}",
                     "частини областей у морі зараховано сусідній стороні: {0}"}};
        case Tidied::island:
            return {"island",
                    {"small islands that the control map does not show were assigned to the "
                     "nearest party: {0}",
                     "малі острови, яких немає на карті контролю, зараховано найближчій стороні: "
                     "{0}"}};
        case Tidied::seam:
            return {"seam",
                    {"slivers between the control map's own polygons were closed: {0}",
                     "вузькі паразитні полігони між полігонами самої карти контролю усунуто: {0}"}};
        case Tidied::hair:
            return {"hair",
                    {"hair-thin ground where two outlines of one line differ by rounding was "
                     "closed: {0}",
                     "найвужчі паразитні полігони, де два контури однієї лінії різняться "
                     "заокругленням, усунуто: {0}"}};
        case Tidied::noise:
            break;
        }
        return {"noise",
                {"parts too small to be a pocket were assigned to the party around them: {0}",
                 "частини, замалі для окремої ділянки, зараховано стороні довкола них: {0}"}};
    };
    for (const auto& [why, sum] : sums) {
        const auto [code, text] = texts(why);
        diagnostics.push_back({Severity::repair, code, filled(text, {sum.count}), {}, sum.area});
    }
    SquareMetres stated;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (changes[i].why == Tidied::sliver && (lines || faces[changes[i].face].covered))
            stated += areas[i];
    if (stated > remarked_slivers)
        diagnostics.push_back(
            {Severity::warning,
             "stated-slivers",
             {"narrow areas along the border that the control map itself gives to a party were "
              "taken for slivers and given to the other: make sure that nobody controls them so",
              "вузькі ділянки вздовж кордону, які сама карта контролю відносить до однієї сторони, "
              "прийнято за паразитні полігони й зараховано другій: перевірте, чи їх справді ніхто "
              "так не контролює"},
             {},
             stated});
}

void report_inset(double inset, Diagnostics& diagnostics) {
    const Text distance =
        inset < 1000 ? filled({"{0} m", "{0} м"}, {std::lround(inset)}) : km_text(inset);
    diagnostics.push_back(
        {Severity::warning,
         "inset",
         filled({"the control map's areas stop short of the study area's edge by about {0} all "
                 "along it; what lies between was given to the party beside it, where it is no "
                 "wider: make sure that no party controls a narrow area along the border",
                 "ділянки карти контролю всюди не доходять до межі території розгляду приблизно "
                 "на {0}; те, що між ними, зараховано сусідній стороні, де воно не ширше: "
                 "перевірте, чи жодна "
                 "сторона не контролює вузької ділянки вздовж кордону"},
                {distance}),
         {},
         std::nullopt});
}

void report_hugging(const Hugging& hugging, double along_edge, const Projector& projector,
                    const std::vector<ControlFace>& faces, Diagnostics& diagnostics) {
    if (along_edge > hugging.line) {
        diagnostics.push_back(
            {Severity::warning,
             "line-along-border",
             filled({"{0} of the line of contact follow the study area's edge nearer than 5 km: "
                     "make sure that they are controlled up to there and not the edge of another "
                     "file",
                     "{0} лінії зіткнення йдуть уздовж межі території розгляду ближче ніж за 5 км "
                     "від неї: перевірте, чи контроль справді проходить там, чи це край іншого "
                     "файлу"},
                    {km_text(along_edge)}),
             {},
             std::nullopt});
        return;
    }
    if (hugging.parts == 0)
        return;
    diagnostics.push_back(
        {Severity::warning,
         "line-along-border",
         filled({"{0} of the line of contact run along narrow areas on coast or international "
                 "boundary ({1}): make sure that they are controlled and not slivers between "
                 "two files",
                 "{0} лінії зіткнення проходять уздовж вузьких ділянок на узбережжі чи державному "
                 "кордоні ({1}): перевірте, чи їх справді контролюють, чи це розбіжність двох "
                 "файлів"},
                {km_text(hugging.line), parts_text(hugging.parts)}),
         {},
         area_of(projector, faces, hugging.faces)});
}

void report_open_ground(const Projector& projector, const std::vector<ControlFace>& faces,
                        const Adjacency& adjacency, Diagnostics& diagnostics) {
    std::size_t parts = 0;
    std::vector<std::size_t> which;
    for (const Component& c : components_of(faces, adjacency))
        // Hairs of rounding are no ground.
        if (c.kind == Kind::open && 2 * c.area > hair_width * c.perimeter()) {
            ++parts;
            which.insert(which.end(), c.faces.begin(), c.faces.end());
        }
    if (parts > 0)
        diagnostics.push_back(
            {Severity::warning,
             "open-ground",
             filled({"ground that no area of the control map covers is undetermined: {0}",
                     "територія, якої не охоплює жодна ділянка карти контролю, – сіра зона: {0}"},
                    {parts_text(parts)}),
             {},
             area_of(projector, faces, which)});
}

} // namespace delimit
