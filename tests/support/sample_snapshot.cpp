#include "support/sample_snapshot.h"

#include "delimit/analysis/control.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/projection.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit::sample {
namespace {

constexpr double km = 1000;

Region box(double left, double bottom, double right, double top) {
    const auto p = [](double x, double y) { return MapPoint::metres(x * km, y * km); };
    return {
        {{{p(left, bottom), p(right, bottom), p(right, top), p(left, top), p(left, bottom)}, {}}}};
}

/// x of the line of contact at y, kilometres.
double control_map(double y) {
    return 20 * std::sin(y / 28) + 7 * std::sin(y / 9 + 1) + 2 * std::sin(y / 2.3) + 12;
}

/// The area between the line moved by `from` and by `to` kilometres to the east.
Region band(double from, double to) {
    Polygon polygon;
    for (double y = -160; y <= 160; y += 2)
        polygon.outer.push_back(MapPoint::metres((control_map(y) + to) * km, y * km));
    for (double y = 160; y >= -160; y -= 2)
        polygon.outer.push_back(MapPoint::metres((control_map(y) + from) * km, y * km));
    polygon.outer.push_back(polygon.outer.front());
    return {{polygon}};
}

class Builder {
  public:
    SnapshotPtr build(bool schematic) {
        snapshot_->projection = Projection{GeoPoint::degrees(36, 48)};
        add_layers(schematic);
        add_oblasts();
        for (double y = 110; y >= -110; y -= 2)
            line_.push_back(MapPoint::metres(control_map(y) * km, y * km));
        // Party a is west: on the right of a line from north to south, so it runs northwards.
        std::reverse(line_.begin(), line_.end());
        control_->line = {{line_}, Metres(260 * km)};
        add_proposals();
        measure_line(*control_);
        control_->water = WaterSource::outside_land; // and none of it in the oblasts
        snapshot_->control = control_;
        snapshot_->project = project_;
        snapshot_->layers = layers_;
        return snapshot_;
    }

  private:
    Region both(const Region& a, const Region& b) {
        auto result = intersection(bench_, a, b);
        REQUIRE(result);
        return *result;
    }
    SquareMetres area(const Region& region) { return geodesic_area(projector_.inverse(region)); }
    GeoPoint geo(double x, double y) {
        return projector_.inverse(MapPoint::metres(x * km, y * km));
    }

    void add_layers(bool schematic) {
        using namespace std::chrono_literals;
        layers_->control_map.provenance = {2025y / 12 / 15, "Sample map", "CC0", schematic,
                                           std::nullopt};
        if (schematic)
            layers_->control_map.provenance.uncertainty = kilometres(2);
        layers_->oblasts_provenance = {std::nullopt, "Sample boundaries", "CC0", false,
                                       std::nullopt};
        const auto land = [&](const char* iso, Text name, const Region& ground) {
            layers_->land.push_back({std::move(name), iso, projector_.inverse(ground)});
        };
        land("XE", {"Eastland", "Східна Земля"}, box(150, -200, 400, 200));
        land("XN", {"Northland", "Північна Земля"}, box(-300, 110, 150, 260));
        layers_->rivers.push_back(
            {{"Winding", "Звивиста"},
             {geo(-100, 90), geo(-60, 40), geo(-40, 0), geo(-44, -40), geo(-20, -110)}});
        const auto town = [&](const char* en, const char* uk, double x, double y, long people,
                              int rank) {
            layers_->settlements.push_back({{en, uk}, geo(x, y), people, rank});
        };
        town("Capital", "Столиця", -110, 60, 2'900'000, 1);
        town("Central City", "Центральне Місто", -20, 20, 700'000, 2);
        town("Harbour", "Гавань", 60, -95, 420'000, 2);
        town("Mill Town", "Млинове", 40, 45, 80'000, 3);
        town("Bridge", "Міст", -46, -44, 60'000, 3);
        town("Crossroads", "Перехрестя", 12, 5, 25'000, 4);
        town("Old Wells", "Старі Колодязі", 18, 8, 9'000, 4);
        for (int i = 0; i < 60; ++i)
            town(("Village " + std::to_string(i)).c_str(), ("Село " + std::to_string(i)).c_str(),
                 -130 + 17.0 * (i % 16) + 3 * (i % 5), -95 + 13.0 * (i % 15) + 2 * (i % 7), 900 - i,
                 5);
    }

    void add_oblasts() {
        int number = 0;
        const std::array<Text, 6> names{{{"Southwest", "Південнозахідна"},
                                         {"South", "Південна"},
                                         {"Southeast", "Південносхідна"},
                                         {"Northwest", "Північнозахідна"},
                                         {"North", "Північна"},
                                         {"Northeast", "Північносхідна"}}};
        for (double bottom : {-110.0, 0.0}) {
            for (double left : {-150.0, -50.0, 50.0}) {
                DividedOblast oblast;
                oblast.name = names[static_cast<std::size_t>(number)];
                oblast.iso = "XX-" + std::to_string(++number);
                oblast.ground = box(left, bottom, left + 100, bottom + 110);
                oblast.controlled = {both(oblast.ground, band(-400, 0)),
                                     both(oblast.ground, band(0, 400))};
                oblast.undetermined =
                    both(both(oblast.ground, band(-3, 0)), box(-200, -40, 200, 30));
                oblast.area = area(oblast.ground);
                oblast.area_of_control = {area(oblast.controlled[0]), area(oblast.controlled[1])};
                oblast.undetermined_area = area(oblast.undetermined);
                control_->oblasts.push_back(std::move(oblast));
            }
        }
    }

    void add_zone(ProposalResult& result, std::size_t provision, const Provision& of,
                  std::size_t oblast, const Region& ground, std::optional<Metres> inner,
                  std::optional<Metres> outer) {
        if (ground.empty())
            return;
        WithdrawalZone zone{provision, of.party, oblast,       inner, outer,
                            of.regime, ground,   area(ground), {}};
        zone.undetermined = of.party == Side::a
                                ? area(both(ground, control_->oblasts[oblast].undetermined))
                                : SquareMetres();
        result.totals.withdrawal[index(of.party)] += zone.area;
        result.totals.undetermined[index(of.party)] += zone.undetermined;
        if (is_demilitarized(of.regime))
            result.totals.demilitarized += zone.area;
        if (of.regime == Regime::transferred)
            result.totals.transferred += zone.area;
        result.zones.push_back(std::move(zone));
    }

    void add_provision(ProposalResult& result, std::size_t index_of, const Provision& provision) {
        const auto& oblasts = control_->oblasts;
        for (std::size_t i = 0; i < oblasts.size(); ++i) {
            const bool named =
                provision.oblasts.empty() ||
                std::count(provision.oblasts.begin(), provision.oblasts.end(), oblasts[i].iso);
            const Region& controlled = oblasts[i].controlled[index(provision.party)];
            if (!named || controlled.empty())
                continue;
            if (std::holds_alternative<FromAllItHolds>(provision.scope))
                add_zone(result, index_of, provision, i, controlled, {}, {});
            if (const auto* depth = std::get_if<ToDepth>(&provision.scope)) {
                Metres inner;
                for (Metres outer : depth->depth_bands) {
                    const double near = in_km(inner), far = in_km(outer);
                    const Region ring =
                        provision.party == Side::a ? band(-far, -near) : band(near, far);
                    add_zone(result, index_of, provision, i, both(controlled, ring), inner, outer);
                    inner = outer;
                }
            }
        }
    }

    void add(Proposal proposal) {
        ProposalResult result;
        for (std::size_t i = 0; i < proposal.provisions.size(); ++i)
            add_provision(result, i, proposal.provisions[i]);
        const auto [a, b] = result.totals.withdrawal;
        if (std::max(a, b) > SquareMetres(0))
            result.totals.withdrawal_ratio = std::min(a, b) / std::max(a, b);
        project_->proposals.push_back(std::move(proposal));
        snapshot_->proposals.push_back(std::make_shared<const ProposalResult>(std::move(result)));
    }

    void add_proposals() {
        using namespace std::chrono_literals;
        project_->title = {"Two proposals for the sample area",
                           "Дві пропозиції щодо умовної території розгляду"};
        project_->disclaimer = {
            "The boundaries and names shown on this map do not imply official endorsement or "
            "acceptance.",
            "Кордони та назви на цій карті не означають офіційного схвалення чи визнання."};
        project_->parties.of = {{{"west",
                                  {"Westland", "Західна Земля"},
                                  {"Western", "західний"},
                                  {0x1f, 0x5f, 0xa8},
                                  {}},
                                 {"east",
                                  {"Eastland", "Східна Земля"},
                                  {"Eastern", "східний"},
                                  {0xc8, 0x4b, 0x1f},
                                  {}}}};
        const auto all = [](Side party, std::vector<std::string> oblasts, Regime regime) {
            return Provision{party, FromAllItHolds{}, std::move(oblasts), {}, regime};
        };
        const ToDepth depth_bands{{kilometres(5), kilometres(10)}, {}};
        const Citation said{{"leaves about 4,000 km²", "відводить війська приблизно з 4000 км²"},
                            "Sample Courier",
                            2025y / 12 / 15,
                            ""};
        add({"one-sided",
             {"One-sided withdrawal", "Одностороннє відведення"},
             {"Westland withdraws from the whole of North oblast; no Eastern withdrawal.",
              "Західна Земля відводить війська з усієї Північної області; Східна Земля не "
              "відводить військ."},
             {all(Side::a, {"XX-5"}, Regime::demilitarized)},
             ReportedArea{square_kilometres(5600),
                          true,
                          Side::a,
                          {"The report gives neither a date nor a source of the line.",
                           "У повідомленні немає ні дати, ні джерела лінії."}},
             {said},
             std::nullopt});
        add({"mutual",
             {"Mutual withdrawal", "Взаємне відведення"},
             {"Both parties withdraw 5 to 10 km from the line of contact.",
              "Обидві сторони відводять війська на 5–10 км від лінії зіткнення."},
             {{Side::a, depth_bands, {}, {}, Regime::demilitarized},
              {Side::b, depth_bands, {}, {}, Regime::demilitarized}},
             std::nullopt,
             {said},
             std::nullopt});
        add({"freeze",
             {"Freeze", "Замороження"},
             {"Fighting stops on the line of contact.",
              "Бойові дії припиняються на лінії зіткнення."},
             {{Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen},
              {Side::b, StaysOnTheLine{}, {}, {}, Regime::frozen}},
             std::nullopt,
             {said},
             std::nullopt});
        add({"transfer",
             {"Change of control", "Зміна контролю"},
             {"Two oblasts pass to Eastern control.",
              "Дві області переходять під контроль Східної Землі."},
             {all(Side::a, {"XX-2", "XX-5"}, Regime::transferred)},
             std::nullopt,
             {said},
             std::nullopt});
        add({"both-leave",
             {"Both withdraw", "Обидві сторони відводять війська"},
             {"Each withdraws from one oblast.", "Кожна відводить війська з однієї області."},
             {all(Side::a, {"XX-5"}, Regime::special_economic_zone),
              all(Side::b, {"XX-2"}, Regime::police_only)},
             std::nullopt,
             {said},
             std::nullopt});
        project_->map_frames = {"one-sided", "mutual"};
    }

    Workbench bench_;
    Projector projector_{Projection{GeoPoint::degrees(36, 48)}};
    std::shared_ptr<Snapshot> snapshot_ = std::make_shared<Snapshot>();
    std::shared_ptr<Control> control_ = std::make_shared<Control>();
    std::shared_ptr<Project> project_ = std::make_shared<Project>();
    std::shared_ptr<Layers> layers_ = std::make_shared<Layers>();
    Polyline line_;
};

} // namespace

SnapshotPtr snapshot(bool schematic) {
    static const std::array<SnapshotPtr, 2> made{Builder().build(false), Builder().build(true)};
    return made[schematic ? 1 : 0];
}

} // namespace delimit::sample
