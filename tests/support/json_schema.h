// The part of JSON Schema that the project's own schemas use.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace delimit::test {

/// A check of a document against a schema: one sentence for each violation.
class SchemaCheck {
  public:
    explicit SchemaCheck(const nlohmann::json& schema) : root_(schema) {}

    std::vector<std::string> problems_in(const nlohmann::json& document) {
        problems_.clear();
        visit(document, root_, "");
        return problems_;
    }

  private:
    using Json = nlohmann::json;

    static bool is_of_type(const Json& value, const std::string& type) {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
               (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
               (type == "integer" && value.is_number_integer()) ||
               (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null());
    }

    void expect(bool good, const std::string& at, const std::string& what) {
        if (!good)
            problems_.push_back((at.empty() ? "/" : at) + ": " + what);
    }

    void visit(const Json& value, const Json& schema, const std::string& at) {
        if (const auto ref = schema.find("$ref"); ref != schema.end())
            visit(value, root_.at(Json::json_pointer(ref->get<std::string>().substr(1))), at);
        if (const auto type = schema.find("type"); type != schema.end()) {
            bool any = false;
            for (const Json& one : type->is_array() ? *type : Json::array({*type}))
                any = any || is_of_type(value, one);
            expect(any, at, "is not of type " + type->dump());
        }
        if (const auto constant = schema.find("const"); constant != schema.end())
            expect(value == *constant, at, "is not " + constant->dump());
        if (const auto choice = schema.find("enum"); choice != schema.end())
            expect(std::find(choice->begin(), choice->end(), value) != choice->end(), at,
                   "is none of " + choice->dump());
        if (value.is_number()) {
            expect(value >= schema.value("minimum", value), at, "is too small");
            expect(value <= schema.value("maximum", value), at, "is too large");
        }
        if (value.is_array() && schema.contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                visit(value[i], schema["items"], at + "/" + std::to_string(i));
        if (value.is_object())
            visit_members(value, schema, at);
    }

    void visit_members(const Json& value, const Json& schema, const std::string& at) {
        for (const Json& name : schema.value("required", Json::array()))
            expect(value.contains(name.get<std::string>()), at, "lacks " + name.dump());
        const Json properties = schema.value("properties", Json::object());
        for (const auto& [name, member] : value.items())
            if (properties.contains(name))
                visit(member, properties[name], at + "/" + name);
            else if (schema.contains("additionalProperties"))
                visit(member, schema["additionalProperties"], at + "/" + name);
            else if (schema.contains("properties"))
                expect(false, at + "/" + name, "is not described");
    }

    const Json& root_;
    std::vector<std::string> problems_;
};

} // namespace delimit::test
