#include "io/project/layer_json.h"

#include "delimit/base/message.h"
#include "io/files/base64.h"
#include "io/files/inside.h"
#include "io/files/sha256.h"
#include "io/layers/sources.h"
#include "io/project/provision_json.h"
#include "io/project/shape_json.h"
#include "io/project/text_json.h"

#include <algorithm>

namespace delimit::io {
namespace {

using Json = nlohmann::ordered_json;

/// Data named by `path`. A project from elsewhere must not make the program open arbitrary files.
SourceData parse_path(JsonObject& in, LayerKind kind) {
    std::string path = parse_file_name(in, "path", true);
    auto data = source_data(path);
    if (!data) {
        in.fail("path", data.error().message, data.error().advice);
        return DataFile{std::move(path)};
    }
    if (kind == LayerKind::control_map && std::holds_alternative<DrawnLines>(*data))
        return *std::move(data);
    if (const auto resolved = resolve(*data, {}); !path.empty() && !resolved)
        in.fail("path", resolved.error().message, resolved.error().advice);
    if (!std::holds_alternative<DataFile>(*data) || in.source().paths_trusted())
        return *std::move(data);
    if (auto inside = check_inside(path, {}); !inside)
        in.fail("path", inside.error().message, inside.error().advice);
    return *std::move(data);
}

PackedFile parse_packed(JsonObject& in) {
    std::string name = parse_file_name(in, "name", true);
    if (name.starts_with('.') || name.find_first_of("/\\:") != name.npos)
        in.fail("name", {"a packed file has a bare name", "запакований файл має просту назву"},
                {"for example front.geojson", "наприклад front.geojson"});
    if (in.has("text") == in.has("base64"))
        in.fail("text", {"a packed file has either a text or base64",
                         "запакований файл має або text, або base64"});
    if (in.has("text"))
        return {std::move(name), in.raw_text("text")};
    auto bytes = bytes_of_base64(in.raw_text("base64"));
    if (!bytes)
        in.fail("base64", {"this is not base64", "це не base64"},
                {"pack the project again", "запакуйте проєкт ще раз"});
    return {std::move(name), std::move(bytes).value_or(std::string())};
}

std::vector<PackedFile> parse_packed_files(JsonObject& in) {
    std::vector<PackedFile> files;
    in.objects("packed", [&](JsonObject& file) { files.push_back(parse_packed(file)); });
    return files;
}

Json json_of_packed(const PackedFile& file) {
    Json out;
    out["name"] = file.name();
    const Json text = file.bytes();
    try {
        static_cast<void>(text.dump()); // fails if the text is not valid UTF-8
        out["text"] = text;
    } catch (const Json::exception&) {
        out["base64"] = base64_of(file.bytes());
    }
    return out;
}

Seed parse_seed(JsonObject& in, const Parties& parties) {
    Seed made;
    if (const auto* at = in.member("at")) {
        if (const auto point = parse_point(in.source(), *at, in.pointer_to("at")))
            made.at = *point;
    } else {
        in.fail("at", {"is missing", "відсутнє"});
    }
    made.holder = parse_party(in, "holder", parties);
    return made;
}

std::vector<ContactPath> parse_drawn_lines(JsonObject& in, const Parties& parties) {
    std::vector<ContactPath> lines;
    in.objects("lines", [&](JsonObject& line) {
        ContactPath made;
        if (const auto* path = line.member("path"))
            made.path = parse_line(line.source(), *path, line.pointer_to("path"));
        else
            line.fail("path", {"is missing", "відсутнє"});
        if (line.has("left"))
            made.left = parse_party(line, "left", parties);
        lines.push_back(std::move(made));
    });
    if (lines.empty())
        in.fail("lines", {"a drawn line of contact needs lines",
                          "накреслена лінія зіткнення потребує ліній"});
    return lines;
}

ClassMeaning parse_class(JsonObject& classes, const std::string& value, const Parties& parties) {
    const std::string text = classes.text(value.c_str(), true);
    const auto meaning = parse_class_meaning(text, parties);
    if (!meaning)
        classes.fail(
            value.c_str(),
            filled({"'{0}' is not a class of control", "«{0}» – не клас контролю"}, {text}),
            {"use a, b, undetermined, line, ignore or the id of a party",
             "скористайтеся a, b, undetermined, line, ignore або ідентифікатором сторони"});
    return meaning.value_or(ClassMeaning::ignore);
}

/// A party's id may be a word with another meaning here: then the meaning's own id is written.
std::string class_text(ClassMeaning meaning, const Parties& parties) {
    const std::string text(id(meaning));
    const auto side = holder(meaning);
    return side && parse_class_meaning(text, parties) != meaning ? parties[*side].id : text;
}

LeftOfLines parse_left(JsonObject& in, const Parties& parties) {
    const std::string text = in.text("left");
    const auto left = delimit::parse_left(text, parties);
    if (!left)
        in.fail("left",
                filled({"'{0}' is not a party of this project", "«{0}» – не сторона цього проєкту"},
                       {text}),
                filled({"the parties are {0} and {1}", "сторони – {0} і {1}"},
                       {parties[Side::a].id, parties[Side::b].id}));
    return left.value_or(LeftOfLines::as_stated);
}

/// Credit line of the sheets, as a string or in both languages: then also in English, for machines.
Text parse_credit(JsonObject& in, const char* key) {
    const auto* value = in.member(key);
    return in.text_in_both(key, value && value->is_object());
}

} // namespace

LayerSource parse_source(JsonObject& in, LayerKind kind, const Parties& parties) {
    LayerSource source;
    source.data = parse_path(in, kind);
    if (auto* drawn = std::get_if<DrawnLines>(&source.data))
        drawn->paths = parse_drawn_lines(in, parties);
    else if (std::vector<PackedFile> files = parse_packed_files(in); !files.empty())
        source.data = PackedData(path_text(source), std::move(files));
    source.layer = in.text("layer");
    source.where = in.text("where");
    source.class_field = in.text("class_field");
    in.object("classes", [&](JsonObject& classes) {
        for (const std::string& value : classes.keys())
            source.classes[value] = parse_class(classes, value, parties);
    });
    source.name_field = in.text("name_field");
    source.crs = in.text("crs");
    source.swap_axes = in.boolean("swap_axes").value_or(false);
    source.left = parse_left(in, parties);
    in.objects("seeds",
               [&](JsonObject& seed) { source.seeds.push_back(parse_seed(seed, parties)); });
    source.provenance.date = parse_date_of(in);
    source.provenance.source = parse_credit(in, "source");
    source.provenance.licence = parse_credit(in, "licence");
    source.provenance.schematic = in.boolean("schematic").value_or(false);
    // No line is exact: zero states nothing.
    if (const auto metres = in.number("uncertainty_m", 0, 1e6); metres && *metres > 0)
        source.provenance.uncertainty = Metres(*metres);
    in.object("fetched", [&](JsonObject& fetched) {
        source.provenance.fetched = Fetched{fetched.text("url", true), fetched.text("time", true),
                                            fetched.text("sha256", true)};
    });
    source.sha256 = in.text("sha256");
    if (!source.sha256.empty() && !is_sha256(source.sha256))
        in.fail("sha256",
                {"must be 64 hexadecimal digits in lower case",
                 "має бути 64 шістнадцятковими цифрами в нижньому регістрі"},
                {"or omit it", "або приберіть його"});
    source.extras = in.rest();
    return source;
}

Json json_of(const LayerSource& source, const Parties& parties) {
    Json out;
    out["path"] = path_text(source);
    put(out, "layer", source.layer);
    put(out, "where", source.where);
    put(out, "class_field", source.class_field);
    for (const auto& [value, meaning] : source.classes)
        out["classes"][value] = class_text(meaning, parties);
    put(out, "name_field", source.name_field);
    put(out, "crs", source.crs);
    if (source.swap_axes)
        out["swap_axes"] = true;
    put(out, "left", std::string(id(source.left)));
    for (const Seed& seed : source.seeds) {
        Json made;
        made["at"] = json_of(seed.at);
        made["holder"] = parties[seed.holder].id;
        out["seeds"].push_back(std::move(made));
    }
    if (const auto* drawn = std::get_if<DrawnLines>(&source.data))
        for (const ContactPath& line : drawn->paths) {
            Json made;
            made["path"] = json_of(line.path);
            if (line.left)
                made["left"] = parties[*line.left].id;
            out["lines"].push_back(std::move(made));
        }
    put(out, "date", source.provenance.date);
    put_short(out, "source", source.provenance.source);
    put_short(out, "licence", source.provenance.licence);
    if (source.provenance.schematic)
        out["schematic"] = true;
    if (source.provenance.uncertainty)
        out["uncertainty_m"] = source.provenance.uncertainty->count();
    if (const auto& fetched = source.provenance.fetched)
        out["fetched"] = {
            {"url", fetched->url}, {"time", fetched->time}, {"sha256", fetched->sha256}};
    put(out, "sha256", source.sha256);
    if (const auto* packed = std::get_if<PackedData>(&source.data))
        for (const PackedFile& file : packed->files())
            out["packed"].push_back(json_of_packed(file));
    put(out, source.extras);
    return out;
}

} // namespace delimit::io
