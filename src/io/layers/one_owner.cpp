#include "io/layers/one_owner.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"
#include "io/files/option_names.h"
#include "io/layers/feature_claim.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>

namespace delimit::io {
namespace {

/// Attributes for a unit's name.
constexpr std::array naming{"name",    "title",   "name_en", "shapeName", "NAME_2", "NAME_1",
                            "ADM2_EN", "ADM1_EN", "name_uk", "nam",       "назва"};

/// True for a text that may be a class: a word or some, no number, date, code or address.
bool is_plain_word(std::string_view value) {
    return value.size() <= 80 && value.find_first_of("0123456789/\\@") == value.npos &&
           std::any_of(value.begin(), value.end(),
                       [](unsigned char c) { return c >= 0x80 || std::isalpha(c) != 0; });
}

class OneOwner {
  public:
    OneOwner(const std::vector<const Feature*>& areas, const std::string& class_field,
             const std::string& file)
        : areas_(areas), class_field_(class_field), file_(file) {}

    Status check() const {
        if (!class_field_.empty() && !values_of(class_field_.c_str()).empty())
            return several_owners(
                {"no value of the attribute is understood", "жодне значення атрибута не зрозуміле"},
                values_of(class_field_.c_str()));
        for (const char* attribute : colour_attributes)
            if (const auto values = values_of(attribute); values.size() > 1)
                return several_owners(
                    {"its areas differ in colour", "території різняться кольором"}, values);
        if (const auto values = values_of("style"); values.size() > 1)
            return several_owners({"its areas differ in style", "території різняться стилем"},
                                  values);
        for (const char* attribute : telling_attributes)
            if (const auto values = values_of(attribute); values.size() > 1 &&
                                                          attribute != std::string_view("name") &&
                                                          attribute != std::string_view("title"))
                return several_owners(filled({"its areas differ in the attribute {0}",
                                              "території різняться атрибутом {0}"},
                                             {attribute}),
                                      values);
        for (const char* attribute : naming)
            if (const auto values = values_of(attribute); values.size() > 1)
                return several_owners({"its areas have names of their own, as units have",
                                       "території мають власні назви, як одиниці поділу"},
                                      values);
        // Any other attribute may be the class, in whatever language.
        for (const Field& field : areas_.front()->fields)
            if (const auto values = values_of(field.name.c_str());
                values.size() > 1 && std::all_of(values.begin(), values.end(), is_plain_word))
                return several_owners(filled({"its areas differ in the attribute {0}",
                                              "території різняться атрибутом {0}"},
                                             {field.name}),
                                      values);
        std::set<std::string_view> qualified;
        for (const Feature* area : areas_)
            for (const char* attribute : telling_attributes)
                if (const auto value = area->value(attribute); is_qualified(value))
                    qualified.insert(value);
        if (!qualified.empty())
            return several_owners({"its areas are described by something other than control today",
                                   "території описано не тим, хто контролює їх тепер"},
                                  qualified);
        return ok();
    }

  private:
    /// The distinct values of an attribute over all areas; empty if one of them has none.
    std::set<std::string_view> values_of(const char* attribute) const {
        std::set<std::string_view> out;
        for (const Feature* area : areas_) {
            const auto value = area->value(attribute);
            if (value.empty())
                return {};
            out.insert(value);
        }
        return out;
    }

    Error several_owners(const Text& differ, const std::set<std::string_view>& values) const {
        std::string shown;
        std::size_t count = 0;
        for (const std::string_view value : values)
            if (++count <= 3)
                shown += (shown.empty() ? "" : ", ") + shortened(std::string(value), 40);
        if (count > 3)
            shown += ", …";
        return {
            ErrorCode::no_match,
            filled({"{0} ({1}), and nothing says which party controls which",
                    "{0} ({1}), і ніщо не вказує, котра сторона яку контролює"},
                   {differ, shown}),
            filled({"name the class of each in {0}; an empty value stands for all without a class",
                    "назвіть, котра сторона яку контролює, {0}; порожнє значення позначає всі, "
                    "про які нічого не сказано"},
                   {class_option}),
            DataLocation{file_, {}, {}, "class_field"}};
    }

    const std::vector<const Feature*>& areas_;
    const std::string& class_field_;
    const std::string& file_;
};

} // namespace

Status check_one_owner(const std::vector<const Feature*>& areas, const std::string& class_field,
                       const std::string& file) {
    return OneOwner(areas, class_field, file).check();
}

} // namespace delimit::io
