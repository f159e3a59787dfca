// `delimit check`: contents of each file.
#include "cli/jobs.h"

#include "cli/messages.h"
#include "cli/preparation.h"
#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"
#include "delimit/engine/compose.h"
#include "delimit/io/project/inspect.h"
#include "delimit/io/project/project_file.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace delimit::cli {
namespace {

Text words(ControlMapForm form) {
    switch (form) {
    case ControlMapForm::areas_of_one:
        return {"control map: areas of one party", "карта контролю: території однієї сторони"};
    case ControlMapForm::areas_of_both:
        return {"control map: areas of both parties", "карта контролю: території обох сторін"};
    case ControlMapForm::lines:
        return {"control map: line of contact", "карта контролю: лінія зіткнення"};
    }
    return {};
}

Text words(Recognised recognised, std::optional<ControlMapForm> form) {
    switch (recognised) {
    case Recognised::oblasts:
        return {"oblasts", "області"};
    case Recognised::control_map:
        return form ? words(*form) : Text{"control map", "карта контролю"};
    case Recognised::rivers:
        return {"rivers", "річки"};
    case Recognised::land:
        return {"neighbouring land", "суходіл довкола"};
    case Recognised::settlements:
        return {"settlements", "населені пункти"};
    case Recognised::base_map:
        return {"base map", "підкладка"};
    case Recognised::water:
        return {"open water", "водойми"};
    case Recognised::something_else:
        return {"nothing that Delimit uses", "нічого, що використовує Delimit"};
    }
    return {};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

Text features_text(std::size_t count) {
    return counted(std::ptrdiff_t(count), {"feature", "features"},
                   {"об’єкт", "об’єкти", "об’єктів"});
}

/// Writes reports in one language.
class Writer {
  public:
    explicit Writer(Language language) : language_(language) {}

    void write(const FileReport& report) const {
        print(one_line(report.file) + "\n");
        row({"format", "формат"}, report.format);
        if (report.layer_choices.empty())
            row({"layers", "шари"}, joined(report.layers));
        row({"proposals", "пропозиції"}, joined(report.proposals));
        if (report.features || report.recognised == Recognised::base_map)
            data(report);
        for (const Diagnostic& diagnostic : report.diagnostics)
            print("  " + text_of(diagnostic, language_) + "\n");
        const Text verdict = report.problem ? Text{"cannot be used", "не можна використати"}
                                            : Text{"can be used", "можна використати"};
        print("  " + verdict.in(language_) + "\n");
    }

  private:
    void row(const Text& name, const std::string& value) const {
        if (!value.empty())
            print("  " + name.in(language_) + ": " + one_line(value) + "\n");
    }
    void row(const Text& name, const Text& value) const { row(name, value.in(language_)); }

    [[nodiscard]] std::string degrees(double value) const {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.4f", value);
        std::string number(text.data());
        if (language_ == Language::ukrainian)
            std::replace(number.begin(), number.end(), '.', ',');
        return number;
    }

    [[nodiscard]] std::string counts_of(const FileReport& report) const {
        std::string text = std::to_string(report.features);
        const auto add = [&](std::size_t count, const Text& what) {
            if (count)
                text += ", " + filled(what, {count}).in(language_);
        };
        add(report.areas, {"{0} with areas", "з територіями: {0}"});
        add(report.lines, {"{0} with lines", "з лініями: {0}"});
        add(report.points, {"{0} with points", "з точками: {0}"});
        add(report.without_geometry, {"{0} without geometry", "без геометрії: {0}"});
        add(report.vertices, {"{0} vertices", "вершин: {0}"});
        return text;
    }

    void data(const FileReport& report) const {
        for (const LayerChoice& layer : report.layer_choices)
            row(filled({"layer {0}", "шар {0}"}, {layer.name}),
                words(layer.recognised, layer.form).in(language_) + " (" +
                    features_text(layer.features).in(language_) + ")");
        if (report.layer_choices.empty())
            row({"recognised as", "розпізнано як"}, words(report.recognised, report.form));
        row({"coordinate reference system", "система координат"}, report.crs);
        if (report.features)
            row({"features", "об’єкти"}, counts_of(report));
        if (!report.extent.empty())
            row({"extent", "охоплення"},
                filled({"{0} to {1}° E, {2} to {3}° N", "{0}–{1}° сх. д., {2}–{3}° пн. ш."},
                       {degrees(report.extent.min_x), degrees(report.extent.max_x),
                        degrees(report.extent.min_y), degrees(report.extent.max_y)}));
        const Provenance& provenance = report.provenance;
        if (!report.layer_choices.empty())
            return;
        row({"date", "дата"}, provenance.date ? Text{iso_text(*provenance.date), ""}
                                              : Text{"not stated", "не вказано"});
        row({"source", "джерело"}, provenance.source);
        row({"licence", "ліцензія"}, provenance.licence);
        for (const auto& [name, count] : report.classes)
            row({"holds", "містить"},
                name.in(language_) +
                    (count == 1 ? "" : " (" + features_text(count).in(language_) + ")"));
    }

    Language language_;
};

/// Parties of the first project among the files, since data beside a project belong to it; else of
/// the built-in one.
Parties parties_of(const std::vector<std::string>& files) {
    for (const std::string& file : files)
        if (file.ends_with(".delimit"))
            if (const auto project = read_project(file))
                return project->parties;
    if (const auto project = read_project(builtin_project()))
        return project->parties;
    return {};
}

/// A project is computed as well: only then does it show whether its control map divides its
/// oblasts.
void compute(const std::string& file, Language language, FileReport& report) {
    auto project = read_project(file);
    if (!project)
        return;
    const SearchFolders places{builtin_data_folder(),
                               std::filesystem::absolute(file).parent_path()};
    const auto snapshot = compute_project(
        {std::make_shared<const Project>(*std::move(project)), places, language, nullptr}, {},
        LayersFor::map);
    if (!snapshot) {
        report.problem = snapshot.error();
        return;
    }
    report.problem = in_one_hand(**snapshot);
    for (Diagnostic& found : (*snapshot)->diagnostics())
        if (found.code != "one-hand" &&
            std::find(report.diagnostics.begin(), report.diagnostics.end(), found) ==
                report.diagnostics.end())
            report.diagnostics.push_back(std::move(found));
}

} // namespace

bool check_files(const Request& request) {
    const SearchFolders places{builtin_data_folder(), std::filesystem::current_path()};
    const Parties parties = parties_of(request.operands);
    const Writer writer(request.language);
    bool all_good = true;
    for (const std::string& file : request.operands) {
        FileReport report = inspect(file, places, parties);
        if (report.is_project && !report.problem)
            compute(file, request.language, report);
        writer.write(report);
        if (report.problem) {
            cli::report(*report.problem, request.language);
            all_good = false;
        }
    }
    return all_good;
}

} // namespace delimit::cli
