#include "delimit/io/project/write_zones.h"

#include "delimit/base/message.h"
#include "delimit/base/version.h"

#include "delimit/base/clean_text.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/io/files/output_file.h"
#include "io/files/gdal_session.h"
#include "io/files/memory_folder.h"
#include "io/project/control_by_line.h"
#include "io/vector/longitudes.h"
#include "io/vector/zones_layers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <ogrsf_frmts.h>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using io::GdalSession;

struct Format {
    std::string_view ending;
    const char* driver;
    bool several_layers;
};
constexpr std::array formats{
    Format{".geojson", "GeoJSON", false},
    Format{".json", "GeoJSON", false},
    Format{".gpkg", "GPKG", true},
    Format{".kml", "LIBKML", true},
};

struct CloseDataset {
    void operator()(GDALDataset* d) const { GDALClose(d); }
};
using Dataset = std::unique_ptr<GDALDataset, CloseDataset>;

Error failed(const GdalSession& session, const Text& doing) {
    return {ErrorCode::not_writable,
            filled({"{0} failed{1}", "{0} не вдалося{1}"}, {doing, session.because()}),
            {"check the folder's permissions and the space left on it",
             "перевірте права доступу до теки та вільне місце"},
            {}};
}

/// A layer open for writing, with its attributes in the order of their first use.
class LayerWriter {
  public:
    static Result<LayerWriter> create(GDALDataset& dataset, const char* name,
                                      OGRwkbGeometryType type, bool rfc_7946,
                                      const GdalSession& session) {
        OGRSpatialReference wgs84;
        wgs84.SetWellKnownGeogCS("WGS84");
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        if (rfc_7946) {
            options.SetNameValue("RFC7946", "YES");
            options.SetNameValue("COORDINATE_PRECISION", "7");
        }
        OGRLayer* layer = dataset.CreateLayer(name, &wgs84, type, options.List());
        if (!layer)
            return failed(session, {"making a layer", "створити шар"});
        return LayerWriter(*layer);
    }

    bool field(const char* name, OGRFieldType type, OGRFieldSubType subtype = OFSTNone) {
        OGRFieldDefn definition(name, type);
        definition.SetSubType(subtype);
        return layer_->CreateField(&definition) == OGRERR_NONE;
    }

    [[nodiscard]] OGRFeature feature() const { return OGRFeature(layer_->GetLayerDefn()); }
    bool write(OGRFeature& feature) {
        // GDAL puts texts of KML between "<![CDATA[" and "]]>", whatever is in them.
        for (int i = 0; i < feature.GetFieldCount(); ++i)
            if (feature.GetFieldDefnRef(i)->GetType() == OFTString) {
                std::string text = feature.GetFieldAsString(i);
                for (auto at = text.find("]]>"); at != text.npos; at = text.find("]]>", at))
                    text.insert(at + 2, 1, ' ');
                if (text != feature.GetFieldAsString(i))
                    feature.SetField(i, text.c_str());
            }
        return layer_->CreateFeature(&feature) == OGRERR_NONE;
    }

  private:
    explicit LayerWriter(OGRLayer& layer) : layer_(&layer) {}
    OGRLayer* layer_;
};

/// Attribute for the party that controls an area.
constexpr const char* holder_field = "held_by";

/// Rounded to the square metre: further digits of a double of square kilometres are noise.
double square_kilometres_to_write(SquareMetres area) {
    return std::round(area.count()) / 1e6;
}

std::string depth_text(const WithdrawalZone& zone) {
    if (!zone.outer)
        return {};
    const auto km = [](Metres depth) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%g", in_km(depth));
        return std::string(text.data());
    };
    return ", " + km(zone.inner.value_or(Metres(0))) + "–" + km(*zone.outer) + " km";
}

/// Attributes about the line of contact, the same for every feature.
void describe_line(OGRFeature& feature, const Provenance& line) {
    if (line.date)
        feature.SetField("line_date", iso_text(*line.date).c_str());
    feature.SetField("line_source", line.source.en.c_str());
    feature.SetField("schematic", line.schematic ? 1 : 0);
    if (line.uncertainty)
        feature.SetField("uncertainty_m", line.uncertainty->count());
    feature.SetField("computed_by", ("Delimit " + std::string(program_version())).c_str());
}

bool line_fields(LayerWriter& layer) {
    return layer.field("line_date", OFTString) && layer.field("line_source", OFTString) &&
           layer.field("schematic", OFTInteger, OFSTBoolean) &&
           layer.field("uncertainty_m", OFTReal) && layer.field("computed_by", OFTString);
}

class ZoneWriter {
  public:
    ZoneWriter(const Snapshot& snapshot, const std::vector<std::string>& wanted)
        : snapshot_(snapshot), wanted_(wanted), projector_(snapshot.projection) {}

    Status write(const fs::path& file, const Format& format) {
        GdalSession session;
        // GDAL writes to memory: its drivers do not tell of a full disk.
        const io::MemoryOutput out("zones" + std::string(format.ending));
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(format.driver);
        if (!driver)
            return Error{ErrorCode::internal,
                         filled({"GDAL has no driver for {0}", "GDAL не має драйвера для {0}"},
                                {format.driver}),
                         {"install it", "встановіть його"},
                         {}};
        Dataset dataset(driver->Create(out.path().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (!dataset)
            return failed(session, {"making the file", "створити файл"});
        if (auto done = write_features(*dataset, format, session); !done)
            return done;
        dataset.reset(); // writes buffered data
        if (session.failed())
            return failed(session, {"writing", "записати"});
        const bool xml = format.ending == ".kml";
        const std::vector<PackedFile> made{
            {"zones" + std::string(format.ending),
             xml ? well_formed_xml(out.bytes()) : std::string(out.bytes())}};
        const io::MemoryFolder folder(made);
        if (features_in(folder.path() + "/" + made[0].name(), format) != written_)
            return failed(session, {"writing", "записати"});
        return write_file(file, made[0].bytes());
    }

  private:
    /// Number of features that a reader finds.
    static std::size_t features_in(const std::string& name, const Format& format) {
        const std::array<const char*, 2> drivers{format.driver, nullptr};
        const Dataset dataset(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                                drivers.data(), nullptr, nullptr));
        std::size_t count = 0;
        if (dataset)
            for (auto* layer : dataset->GetLayers())
                count += static_cast<std::size_t>(std::max<GIntBig>(layer->GetFeatureCount(), 0));
        return count;
    }

    [[nodiscard]] bool is_wanted(const Proposal& proposal) const {
        return wanted_.empty() ||
               std::find(wanted_.begin(), wanted_.end(), proposal.id) != wanted_.end();
    }

    static bool zone_fields(LayerWriter& layer) {
        bool good = true;
        for (const char* name : {"name", "proposal", "party", "oblast", "oblast_name", "regime"})
            good = good && layer.field(name, OFTString);
        for (const char* name :
             {"inner_km", "outer_km", "area_km2", "undetermined_km2", "water_km2"})
            good = good && layer.field(name, OFTReal);
        return good && line_fields(layer);
    }

    Status write_features(GDALDataset& dataset, const Format& format, const GdalSession& session) {
        // GeoJSON has one layer for both.
        auto zones = LayerWriter::create(dataset, io::zones_layer_name,
                                         format.several_layers ? wkbMultiPolygon : wkbUnknown,
                                         !format.several_layers, session);
        if (!zones)
            return zones.error();
        const bool with_control = !io::line_states_control(*snapshot_.control);
        if (!zone_fields(*zones) ||
            (!format.several_layers &&
             (!side_fields(*zones) || (with_control && !zones->field(holder_field, OFTString)))))
            return failed(session, {"making an attribute", "створити атрибут"});
        if (auto done = write_zones(*zones, session); !done)
            return done;
        if (!format.several_layers) {
            if (with_control)
                if (auto done = write_control(*zones, session); !done)
                    return done;
            return write_line(*zones, session);
        }
        if (with_control) {
            auto control = LayerWriter::create(dataset, io::control_layer_name, wkbMultiPolygon,
                                               false, session);
            if (!control)
                return control.error();
            if (!control_fields(*control))
                return failed(session, {"making an attribute", "створити атрибут"});
            if (auto done = write_control(*control, session); !done)
                return done;
        }
        auto line =
            LayerWriter::create(dataset, io::line_layer_name, wkbLineString, false, session);
        if (!line)
            return line.error();
        if (!line->field("name", OFTString) || !side_fields(*line) || !line_fields(*line))
            return failed(session, {"making an attribute", "створити атрибут"});
        return write_line(*line, session);
    }

    static bool side_fields(LayerWriter& layer) {
        return layer.field("left", OFTString) && layer.field("right", OFTString);
    }

    Status write_zones(LayerWriter& layer, const GdalSession& session) {
        for (std::size_t i = 0; i < snapshot_.proposals.size(); ++i) {
            const Proposal& proposal = snapshot_.project->proposals[i];
            if (!is_wanted(proposal))
                continue;
            for (const WithdrawalZone& zone : snapshot_.proposals[i]->zones) {
                OGRFeature feature = layer.feature();
                describe(feature, proposal, zone);
                feature.SetGeometryDirectly(io::to_ogr(projector_.inverse(zone.ground)).release());
                if (!layer.write(feature))
                    return failed(session, {"writing a zone", "записати зону"});
                ++written_;
            }
        }
        return ok();
    }

    void describe(OGRFeature& feature, const Proposal& proposal, const WithdrawalZone& zone) const {
        const Party& party = snapshot_.project->parties[zone.party];
        const DividedOblast& oblast = snapshot_.control->oblasts[zone.oblast];
        const std::string name =
            proposal.name.en + ": " + party.name.en + ", " + oblast.name.en + depth_text(zone);
        feature.SetField("name", name.c_str());
        feature.SetField("proposal", proposal.id.c_str());
        feature.SetField("party", party.id.c_str());
        feature.SetField("oblast", oblast.iso.c_str());
        feature.SetField("oblast_name", oblast.name.en.c_str());
        feature.SetField("regime", std::string(id(zone.regime)).c_str());
        if (zone.inner)
            feature.SetField("inner_km", in_km(*zone.inner));
        if (zone.outer)
            feature.SetField("outer_km", in_km(*zone.outer));
        feature.SetField("area_km2", square_kilometres_to_write(zone.area));
        feature.SetField("undetermined_km2", square_kilometres_to_write(zone.undetermined));
        if (snapshot_.control->water != WaterSource::none)
            feature.SetField("water_km2", square_kilometres_to_write(zone.water));
        describe_line(feature, snapshot_.layers->control_map.provenance);
    }

    static bool control_fields(LayerWriter& layer) {
        bool good = true;
        for (const char* name : {"name", "oblast", "oblast_name", holder_field})
            good = good && layer.field(name, OFTString);
        return good && line_fields(layer);
    }

    /// The areas of control by oblast, and what is undetermined.
    Status write_control(LayerWriter& layer, const GdalSession& session) {
        Workbench bench;
        for (const DividedOblast& oblast : snapshot_.control->oblasts) {
            for (const Side side : both_sides) {
                const Party& party = snapshot_.project->parties[side];
                const Region& controlled = oblast.controlled[index(side)];
                auto area = oblast.undetermined.empty() || controlled.empty()
                                ? Result<Region>(controlled)
                                : difference(bench, controlled, oblast.undetermined);
                if (!area)
                    return area.error();
                if (auto done = write_area(layer, oblast, "Controlled by " + party.name.en,
                                           party.id, *area, session);
                    !done)
                    return done;
            }
            if (auto done = write_area(layer, oblast, "Undetermined", "undetermined",
                                       oblast.undetermined, session);
                !done)
                return done;
        }
        return ok();
    }

    Status write_area(LayerWriter& layer, const DividedOblast& oblast, const std::string& name,
                      const std::string& holder, const Region& area, const GdalSession& session) {
        if (area.empty())
            return ok();
        OGRFeature feature = layer.feature();
        feature.SetField("name", (name + ": " + oblast.name.en).c_str());
        feature.SetField("oblast", oblast.iso.c_str());
        feature.SetField("oblast_name", oblast.name.en.c_str());
        feature.SetField(holder_field, holder.c_str());
        describe_line(feature, snapshot_.layers->control_map.provenance);
        feature.SetGeometryDirectly(io::to_ogr(projector_.inverse(area)).release());
        if (!layer.write(feature))
            return failed(session,
                          {"writing an area of control", "записати територію під контролем"});
        ++written_;
        return ok();
    }

    Status write_line(LayerWriter& layer, const GdalSession& session) {
        for (const Polyline& part : snapshot_.control->line.parts)
            for (auto& line : io::to_ogr(projector_.inverse(part))) {
                OGRFeature feature = layer.feature();
                feature.SetField("name", "Line of contact");
                feature.SetField("left", snapshot_.project->parties[Side::a].id.c_str());
                feature.SetField("right", snapshot_.project->parties[Side::b].id.c_str());
                describe_line(feature, snapshot_.layers->control_map.provenance);
                feature.SetGeometryDirectly(line.release());
                if (!layer.write(feature))
                    return failed(session,
                                  {"writing the line of contact", "записати лінію зіткнення"});
                ++written_;
            }
        return ok();
    }

    const Snapshot& snapshot_;
    const std::vector<std::string>& wanted_;
    Projector projector_;
    std::size_t written_ = 0;
};

} // namespace

Status write_zones(const Snapshot& snapshot, const fs::path& out,
                   const std::vector<std::string>& proposals) {
    const DataLocation location{out.string(), {}, {}, {}};
    for (const std::string& wanted : proposals)
        if (!snapshot.project->find(wanted))
            return Error{
                ErrorCode::bad_value,
                filled({"there is no proposal '{0}'", "пропозиції «{0}» немає"}, {wanted}),
                {"name one of the project's proposals", "назвіть одну з пропозицій проєкту"},
                location};
    const std::string ending = out.extension().string();
    const auto format = std::find_if(formats.begin(), formats.end(),
                                     [&](const Format& f) { return f.ending == ending; });
    if (format == formats.end())
        return Error{ErrorCode::bad_value,
                     filled({"zones cannot be written to a file ending in '{0}'",
                             "у файл із розширенням «{0}» зони не записуються"},
                            {ending}),
                     {"use .geojson, .gpkg or .kml", "скористайтеся .geojson, .gpkg або .kml"},
                     location};
    // Before anything is computed.
    if (auto possible = can_be_output(out); !possible)
        return possible;
    auto written = ZoneWriter(snapshot, proposals).write(out, *format);
    if (!written)
        written.error().location.file = out.string();
    return written;
}

} // namespace delimit
