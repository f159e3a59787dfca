#include "io/vector/kml_parser.h"

#include "delimit/base/message.h"
#include "io/files/limits.h"
#include "io/vector/kml_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <expat.h>
#include <memory>
#include <utility>

namespace delimit::io {
namespace {

/// Line that the parser is at. The name without 64 is deprecated from Expat 2.9 on.
template <class Parser>
std::uint64_t line_of(Parser* parser) {
    if constexpr (requires { XML_GetCurrentLineNumber64(parser); })
        return XML_GetCurrentLineNumber64(parser);
    else
        return XML_GetCurrentLineNumber(parser);
}

constexpr std::size_t most_nested = 200;
/// Bytes that the parser gets at once; between pieces a stop is possible.
constexpr std::size_t piece_size = std::size_t{1} << 20U;

struct FreeParser {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

std::string_view local_name(const char* name) {
    const std::string_view all(name);
    return all.substr(all.find(':') == all.npos ? 0 : all.find(':') + 1);
}

class Parser {
  public:
    Parser(std::string_view text, const std::string& file, const std::stop_token& stop)
        : text_(text), file_(file), stop_(stop), parser_(XML_ParserCreate("UTF-8")) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), begin, end);
        XML_SetCharacterDataHandler(parser_.get(), characters);
        XML_SetEntityDeclHandler(parser_.get(), entity);
    }

    Result<KmlFile> parse() {
        for (std::size_t at = 0; at < text_.size() || at == 0; at += piece_size) {
            if (stop_.stop_requested())
                return Error{ErrorCode::cancelled,
                             {"loading was stopped", "завантаження зупинено"},
                             {},
                             DataLocation{file_, {}, {}, {}}};
            const std::string_view piece = text_.substr(at, piece_size);
            const bool last = at + piece.size() >= text_.size();
            const auto status = XML_Parse(parser_.get(), piece.data(),
                                          static_cast<int>(piece.size()), last ? 1 : 0);
            if (thrown_)
                std::rethrow_exception(thrown_);
            if (error_)
                return *std::move(error_);
            if (status != XML_STATUS_OK)
                return syntax_error();
        }
        if (!is_kml_)
            return Error{
                ErrorCode::bad_format,
                {"this is XML, but not KML", "це XML, але не KML"},
                {"export the data as KML or GeoJSON", "експортуйте дані як KML або GeoJSON"},
                DataLocation{file_, {}, {}, {}}};
        return std::move(out_);
    }

  private:
    /// No exception may cross the parser, which is in C.
    template <class Work>
    static void safely(void* self, Work&& work) {
        Parser& parser = *static_cast<Parser*>(self);
        if (parser.error_ || parser.thrown_)
            return;
        try {
            work(parser);
        } catch (...) {
            parser.thrown_ = std::current_exception();
            XML_StopParser(parser.parser_.get(), XML_FALSE);
        }
    }
    static void begin(void* self, const char* name, const char** attributes) {
        safely(self, [&](Parser& p) { p.begin_element(local_name(name), attributes); });
    }
    static void end(void* self, const char*) {
        safely(self, [](Parser& p) { p.end_element(); });
    }
    static void characters(void* self, const char* text, int length) {
        safely(self,
               [&](Parser& p) { p.text_here_.append(text, static_cast<std::size_t>(length)); });
    }
    static void entity(void* self, const char*, int, const char*, int, const char*, const char*,
                       const char*, const char*) {
        safely(self, [](Parser& p) {
            p.fail(ErrorCode::bad_format,
                   {"it declares entities of its own, which are not followed",
                    "у ньому оголошено власні сутності XML, яких програма не розгортає"},
                   {"save it again from Google Earth, My Maps or a GIS",
                    "збережіть його знову з Google Earth, My Maps або ГІС"});
        });
    }

    void fail(ErrorCode code, Text message, Text advice) {
        DataLocation place{file_, {}, {}, {}};
        if (placemark_)
            place.feature = static_cast<long long>(out_.placemarks.size());
        error_ = Error{code, std::move(message), std::move(advice), std::move(place)};
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    Error syntax_error() const {
        const auto why = XML_GetErrorCode(parser_.get());
        const bool early = why == XML_ERROR_NO_ELEMENTS || why == XML_ERROR_UNCLOSED_TOKEN ||
                           why == XML_ERROR_PARTIAL_CHAR || why == XML_ERROR_UNCLOSED_CDATA_SECTION;
        return {
            ErrorCode::bad_format,
            filled(early ? Text{"the text breaks off at line {0}", "текст обривається в рядку {0}"}
                         : Text{"not well-formed XML at line {0} ({1})",
                                "неправильний XML у рядку {0} ({1})"},
                   {line_of(parser_.get()), std::string(XML_ErrorString(why))}),
            {"save or download the file again", "збережіть або завантажте файл ще раз"},
            DataLocation{file_, {}, {}, {}}};
    }

    [[nodiscard]] bool inside(std::string_view name) const {
        return std::find(path_.begin(), path_.end(), name) != path_.end();
    }

    void begin_element(std::string_view name, const char** attributes) {
        if (path_.size() >= most_nested)
            return fail(
                ErrorCode::bad_format,
                {"elements stand in each other too deep", "елементи вкладено надто глибоко"},
                {"save the file again", "збережіть файл знову"});
        path_.emplace_back(name);
        text_here_.clear();
        const auto attribute = [&](std::string_view wanted) {
            for (; *attributes; attributes += 2)
                if (wanted == *attributes)
                    return std::string(attributes[1]);
            return std::string();
        };
        is_kml_ = is_kml_ || name == "kml" || name == "Placemark" || name == "Document";
        if (name == "Document" || name == "Folder") {
            begin_folder();
        } else if (name == "Placemark") {
            if (folders_.empty())
                begin_folder();
            placemark_.emplace();
            placemark_->folder = folders_.back().index;
        } else if (name == "GroundOverlay" || name == "ScreenOverlay" || name == "PhotoOverlay") {
            ++out_.overlays;
        } else if (name == "NetworkLink") {
            ++out_.links;
        } else if (name == "Model") {
            ++out_.models;
        } else if (name == "Style") {
            style_id_ = attribute("id");
            style_ = {};
        } else if (name == "StyleMap") {
            map_id_ = attribute("id");
        } else if (name == "Data" || name == "SimpleData") {
            field_ = attribute("name");
        } else if (name == "Polygon") {
            outers_.clear();
            holes_.clear();
        } else if (name == "Track") {
            track_.clear();
        }
    }

    void begin_folder() {
        folders_.push_back({out_.folders.size(),
                            folders_.empty() ? std::vector<Field>() : folders_.back().time, false});
        out_.folders.emplace_back();
    }

    /// Times of a placemark, or of a folder for all in it. The times of a view are none.
    void end_time(std::string_view name, std::string_view holder) {
        const bool stamp = name == "when" && holder == "TimeStamp";
        if (!stamp && !((name == "begin" || name == "end") && holder == "TimeSpan"))
            return;
        const std::string of = path_.size() < 3 ? std::string() : path_[path_.size() - 3];
        const std::string value = trimmed_kml(text_here_);
        if (value.empty())
            return;
        Field time{stamp ? "timestamp" : std::string(name), value, false};
        if (of == "Placemark" && placemark_)
            placemark_->fields.push_back(std::move(time));
        else if ((of == "Folder" || of == "Document") && !folders_.empty()) {
            OpenFolder& folder = folders_.back();
            if (!std::exchange(folder.own_time, true))
                folder.time.clear();
            folder.time.push_back(std::move(time));
        }
    }

    /// A placemark without a time of its own has that of its folder.
    void inherit_time() {
        constexpr std::array names{"timestamp", "begin", "end"};
        const auto is_time = [&](const Field& field) {
            return std::find(names.begin(), names.end(), field.name) != names.end();
        };
        std::vector<Field>& fields = placemark_->fields;
        if (std::none_of(fields.begin(), fields.end(), is_time))
            fields.insert(fields.end(), folders_.back().time.begin(), folders_.back().time.end());
    }

    void end_element() {
        const std::string name = path_.back();
        const std::string holder = path_.size() < 2 ? std::string() : path_[path_.size() - 2];
        end_style(name, holder);
        end_time(name, holder);
        if (name == "Document" || name == "Folder") {
            if (!folders_.empty())
                folders_.pop_back();
        } else if (name == "name" && (holder == "Document" || holder == "Folder")) {
            if (!folders_.empty())
                out_.folders[folders_.back().index] = trimmed_kml(text_here_);
        } else if (placemark_) {
            end_in_placemark(name, holder);
        }
        path_.pop_back();
        text_here_.clear();
    }

    void end_style(std::string_view name, std::string_view holder) {
        if (name == "color" && holder == "PolyStyle")
            style_.fill = kml_colour(trimmed_kml(text_here_));
        else if (name == "color" && holder == "LineStyle")
            style_.stroke = kml_colour(trimmed_kml(text_here_));
        else if (name == "fill" && holder == "PolyStyle")
            hollow_ = trimmed_kml(text_here_) == "0";
        else if (name == "key" && holder == "Pair")
            pair_key_ = trimmed_kml(text_here_);
        else if (name == "styleUrl" && holder == "Pair")
            pair_url_ = id_of(text_here_);
        else if (name == "Pair" && pair_key_ == "normal") {
            if (inside("Placemark")) {
                if (placemark_ && placemark_->style_url.empty())
                    placemark_->style_url = pair_url_;
            } else {
                out_.styles.add_map(map_id_, pair_url_);
            }
        } else if (name == "Style") {
            if (std::exchange(hollow_, false))
                style_.fill.clear();
            if (inside("Pair")) {
                if (pair_key_ == "normal" && !inside("Placemark"))
                    out_.styles.add(map_id_, style_);
                else if (pair_key_ == "normal" && placemark_)
                    placemark_->own = style_;
            } else if (placemark_) {
                placemark_->own = style_;
            } else {
                out_.styles.add(style_id_, style_);
            }
        }
    }

    static std::string id_of(std::string_view url) {
        const std::string all = trimmed_kml(url);
        return all.substr(all.find('#') == all.npos ? 0 : all.find('#') + 1);
    }

    void add_field(std::string name, bool number = false) {
        std::string value = trimmed_kml(text_here_);
        if (!name.empty() && !value.empty())
            placemark_->fields.push_back({std::move(name), std::move(value), number});
    }

    void end_in_placemark(std::string_view name, std::string_view holder) {
        if (name == "Placemark") {
            inherit_time();
            out_.placemarks.push_back(*std::move(placemark_));
            placemark_.reset();
        } else if (holder == "Placemark" && (name == "name" || name == "description")) {
            add_field(std::string(name));
        } else if (holder == "Placemark" && name == "styleUrl") {
            placemark_->style_url = id_of(text_here_);
        } else if ((name == "value" && holder == "Data") || name == "SimpleData") {
            add_field(field_);
        } else if (name == "coordinates") {
            end_coordinates(holder);
        } else if (name == "coord" && holder == "Track") {
            std::string numbers = trimmed_kml(text_here_);
            std::replace_if(numbers.begin(), numbers.end(), is_kml_space, ',');
            if (const auto at = kml_positions(numbers); at && at->size() == 1)
                track_.push_back(at->front());
            else
                not_a_number();
        } else if (name == "Track") {
            if (!track_.empty())
                placemark_->parts.push_back({RawPart::Kind::line, {std::move(track_)}});
        } else if (name == "Polygon") {
            end_polygon();
        }
    }

    void not_a_number() {
        fail(ErrorCode::bad_geometry, {"a coordinate is not a number", "координата не є числом"},
             {"repair or remove this placemark in the file",
              "виправте або вилучіть цю позначку у файлі"});
    }

    void end_coordinates(std::string_view holder) {
        auto positions = kml_positions(text_here_);
        if (!positions)
            return not_a_number();
        vertices_ += positions->size();
        if (vertices_ > limits::vertices) {
            error_ = too_many_vertices(file_);
            XML_StopParser(parser_.get(), XML_FALSE);
            return;
        }
        if (positions->empty())
            return;
        if (holder == "Point") {
            placemark_->parts.push_back({RawPart::Kind::point, {{positions->front()}}});
        } else if (holder == "LineString") {
            placemark_->parts.push_back({RawPart::Kind::line, {*std::move(positions)}});
        } else if (holder == "LinearRing") {
            if (inside("innerBoundaryIs"))
                holes_.push_back(*std::move(positions));
            else if (inside("outerBoundaryIs"))
                outers_.push_back(*std::move(positions));
            else
                placemark_->parts.push_back({RawPart::Kind::line, {*std::move(positions)}});
        }
    }

    /// Ends a polygon. Google Earth takes all rings of one innerBoundaryIs for holes; other readers
    /// lose them.
    void end_polygon() {
        if (outers_.size() > 1)
            ++out_.several_outlines;
        for (std::size_t i = 0; i < outers_.size(); ++i) {
            RawPart part{RawPart::Kind::polygon, {std::move(outers_[i])}};
            if (i == 0)
                std::move(holes_.begin(), holes_.end(), std::back_inserter(part.rings));
            placemark_->parts.push_back(std::move(part));
        }
        outers_.clear();
        holes_.clear();
    }

    std::string_view text_;
    const std::string& file_;
    const std::stop_token& stop_;
    std::unique_ptr<XML_ParserStruct, FreeParser> parser_;
    KmlFile out_;
    std::optional<Error> error_;
    std::exception_ptr thrown_;
    bool is_kml_ = false;
    std::vector<std::string> path_;
    struct OpenFolder {
        std::size_t index;       ///< in KmlFile::folders
        std::vector<Field> time; ///< its own, or that of the folder around it
        bool own_time;
    };
    std::vector<OpenFolder> folders_; ///< outermost first
    std::string text_here_;
    std::optional<KmlPlacemark> placemark_;
    KmlStyle style_;
    bool hollow_ = false;
    std::string style_id_, map_id_, pair_key_, pair_url_, field_;
    std::vector<RawRing> outers_, holes_;
    RawRing track_;
    std::size_t vertices_ = 0;
};

} // namespace

Result<KmlFile> parse_kml(std::string_view text, const std::string& file,
                          const std::stop_token& stop) {
    return Parser(text, file, stop).parse();
}

} // namespace delimit::io
