// Statistics for people, before they are laid out as plain text or Markdown.
#pragma once

#include "delimit/model/snapshot.h"

#include <string>
#include <vector>

namespace delimit::cli {

struct ReportTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows; ///< each as long as the head
    std::size_t text_columns = 2;               ///< leading columns of text, before the figures
    std::size_t total_rows = 0;                 ///< number of trailing rows that are totals
};

struct ReportSection {
    std::string heading;
    std::vector<std::string> paragraphs;
    ReportTable table; ///< may be empty
    std::vector<std::string> points;
};

struct Report {
    std::string title;
    std::vector<ReportSection> sections;
};

/// Figures rounded to their line's uncertainty.
Report report_of(const Snapshot& snapshot, Language language);

std::string plain_text(const Report& report);
std::string markdown(const Report& report);

} // namespace delimit::cli
