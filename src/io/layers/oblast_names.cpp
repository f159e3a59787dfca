#include "io/layers/oblast_names.h"

#include "delimit/base/message.h"
#include "io/files/plain_text.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace delimit::io {

Result<OblastNames> OblastNames::parse(std::string_view json, const std::string& file) {
    OblastNames out;
    // The table comes with the program: a problem in it is a broken installation.
    try {
        const auto table = nlohmann::json::parse(json);
        for (const auto& word : table.at("generic_words"))
            out.generic_words_.push_back(plain(word.get<std::string>()));
        const auto& extent = table.at("extent");
        out.extent_ = {extent.at(0), extent.at(1), extent.at(2), extent.at(3)};
        for (const auto& unit : table.at("units")) {
            const std::string iso = unit.at("iso");
            const Text name{unit.at("en"), unit.at("uk")};
            out.names_.emplace(iso, name);
            if (const auto place_code = unit.find("pcode"); place_code != unit.end())
                out.place_codes_.emplace(place_code->get<std::string>(), iso);
            const auto add = [&](Codes& codes, const std::string& spelling) {
                codes.emplace(out.without_generic_words(spelling), iso);
            };
            add(out.codes_, name.uk);
            for (const auto& spelling : unit.at("spellings"))
                add(out.codes_, spelling.get<std::string>());
            add(out.codes_, name.en);
            if (const auto second = unit.find("second_choice"); second != unit.end())
                for (const auto& spelling : *second)
                    add(out.second_choices_, spelling.get<std::string>());
        }
    } catch (const nlohmann::json::exception& problem) {
        return Error{ErrorCode::bad_format,
                     filled({"the table of oblast names is damaged: {0}",
                             "таблицю назв областей пошкоджено: {0}"},
                            {problem.what()}),
                     {"install the program again", "встановіть програму ще раз"},
                     DataLocation{file, {}, {}, {}}};
    }
    return out;
}

Result<OblastNames> OblastNames::read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    if (!in)
        return Error{ErrorCode::not_found,
                     {"the table of oblast names is missing", "немає таблиці назв областей"},
                     {"install the program again", "встановіть програму ще раз"},
                     DataLocation{file.string(), {}, {}, {}}};
    return parse(text.str(), file.string());
}

std::string OblastNames::without_generic_words(std::string_view name) const {
    std::istringstream words(plain(name));
    std::string out, word;
    while (words >> word)
        if (std::find(generic_words_.begin(), generic_words_.end(), word) == generic_words_.end())
            out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string_view OblastNames::find(const Codes& codes, const std::string& key) {
    const auto found = codes.find(key);
    return found == codes.end() ? std::string_view() : found->second;
}

const Text* OblastNames::name(std::string_view iso) const {
    const auto found = names_.find(iso);
    return found == names_.end() ? nullptr : &found->second;
}

std::string_view OblastNames::code(std::string_view name) const {
    return find(codes_, without_generic_words(name));
}

std::string_view OblastNames::code_of_place_code(std::string_view place_code) const {
    const auto found = place_codes_.find(place_code);
    return found == place_codes_.end() ? std::string_view() : found->second;
}

std::string_view OblastNames::second_choice(std::string_view name) const {
    // "Kyiv Oblast" can never be the city, so the generic words stay.
    return find(second_choices_, plain(name));
}

} // namespace delimit::io
