// Projects as text, to be corrupted or completed by tests.
#pragma once

#include "delimit/io/project/project_file.h"
#include "support/files.h"
#include "support/json_schema.h"
#include "support/parties.h"

#include <string>
#include <vector>

namespace delimit::test {

/// Violations of resources/schema/project.json in a saved project.
inline std::vector<std::string> schema_problems(const std::string& project) {
    static const auto schema = nlohmann::json::parse(
        text_of_file(test_folder().parent_path() / "resources/schema/project.json"));
    return SchemaCheck(schema).problems_in(nlohmann::json::parse(project));
}

} // namespace delimit::test
