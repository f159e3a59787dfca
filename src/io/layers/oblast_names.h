// The table of oblasts' names and spellings (data/oblast-names.json), with lookup.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

class OblastNames {
  public:
    static Result<OblastNames> read(const std::filesystem::path& file);
    /// From the text of such a file.
    static Result<OblastNames> parse(std::string_view json, const std::string& name);

    /// Name in both languages; null for a code the table does not hold.
    [[nodiscard]] const Text* name(std::string_view iso) const;
    /// The code that a name in any usual spelling stands for; empty if none.
    [[nodiscard]] std::string_view code(std::string_view name) const;
    /// The ISO code of the unit with this place code of the UN's data sets, "UA44": Luhansk, UA-09.
    [[nodiscard]] std::string_view code_of_place_code(std::string_view place_code) const;
    /// The other unit of that name, for a name whose code another unit has already: "Kyiv" beside
    /// "Kyiv Oblast" is the city.
    [[nodiscard]] std::string_view second_choice(std::string_view name) const;
    /// Extent of the table's units.
    [[nodiscard]] const GeoBox& extent() const { return extent_; }

  private:
    using Codes = std::map<std::string, std::string, std::less<>>;
    [[nodiscard]] std::string without_generic_words(std::string_view name) const;
    static std::string_view find(const Codes& codes, const std::string& key);

    std::map<std::string, Text, std::less<>> names_;
    Codes codes_, second_choices_, place_codes_;
    std::vector<std::string> generic_words_;
    GeoBox extent_;
};

} // namespace delimit::io
