#include "delimit/io/project/recovery.h"

#include "delimit/io/files/output_file.h"
#include "delimit/io/project/project_file.h"
#include "io/json/json_view.h"
#include "io/project/project_parse.h"

#include <fstream>

namespace delimit {
namespace {

constexpr const char* format = "delimit-recovery";

} // namespace

Status write_recovery(const Recovery& recovery, const std::filesystem::path& to) {
    nlohmann::ordered_json out;
    out["format"] = format;
    out["file"] = recovery.file.string();
    out["sha256"] = recovery.sha256;
    out["project"] = project_text(recovery.project);
    return write_file(to, io::canonical_text(out));
}

Result<Recovery> read_recovery(const std::filesystem::path& from) {
    std::ifstream in(from, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto json = io::JsonText::parse(text, from.string());
    if (!json)
        return json.error();
    Recovery out;
    std::string project;
    {
        io::JsonObject root(**json);
        if (root.text("format") != format)
            root.fail("format",
                      {"this is not a recovery file of Delimit", "це не файл відновлення Delimit"});
        out.file = root.raw_text("file");
        out.sha256 = root.text("sha256");
        project = root.raw_text("project", true);
    }
    if ((*json)->error())
        return *(*json)->error();
    auto parsed = io::parse_project_text(project, from.string(), nullptr, true);
    if (!parsed)
        return parsed.error();
    out.project = *std::move(parsed);
    return out;
}

} // namespace delimit
