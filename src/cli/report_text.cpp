// A report laid out as plain text and as Markdown.
#include "cli/report.h"

#include <algorithm>

namespace delimit::cli {
namespace {

constexpr std::size_t page_width = 100;

/// Number of characters of UTF-8 text: its columns on a terminal in Latin and Cyrillic.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string padded(const std::string& text, std::size_t to, bool right) {
    const std::string space(to - std::min(to, width(text)), ' ');
    return right ? space + text : text + space;
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::size_t from = 0;
    while ((from = text.find_first_not_of(" \n", from)) != text.npos) {
        const std::size_t to = std::min(text.find_first_of(" \n", from), text.size());
        words.push_back(text.substr(from, to - from));
        from = to;
    }
    return words;
}

/// Lines of at most `limit` columns; a longer word has a line of its own.
std::vector<std::string> wrapped(const std::string& text, std::size_t limit) {
    std::vector<std::string> lines;
    for (const std::string& word : words_of(text)) {
        if (!lines.empty() && width(lines.back()) + 1 + width(word) <= limit)
            lines.back() += " " + word;
        else
            lines.push_back(word);
    }
    return lines;
}

void append_paragraph(std::string& out, const std::string& text, const std::string& first = "") {
    const std::string indent(first.size(), ' ');
    std::string lead = first;
    for (const std::string& line : wrapped(text, page_width - first.size())) {
        out += lead + line + "\n";
        lead = indent;
    }
}

/// Columns as wide as their widest cell; a head that is wider takes several lines.
void append_table(std::string& out, const ReportTable& table) {
    const std::size_t columns = table.head.size();
    std::vector<std::size_t> widths(columns);
    std::vector<std::vector<std::string>> heads;
    std::size_t head_lines = 0;
    for (std::size_t c = 0; c < columns; ++c) {
        for (const std::string& word : words_of(table.head[c]))
            widths[c] = std::max(widths[c], width(word));
        for (const auto& row : table.rows)
            widths[c] = std::max(widths[c], width(row[c]));
        heads.push_back(wrapped(table.head[c], widths[c]));
        head_lines = std::max(head_lines, heads.back().size());
    }
    const auto append_row = [&](const auto& cell) {
        std::string line;
        for (std::size_t c = 0; c < columns; ++c)
            line += (c ? "  " : "") + padded(cell(c), widths[c], c >= table.text_columns);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    };
    for (std::size_t l = 0; l < head_lines; ++l)
        append_row([&](std::size_t c) {
            const std::size_t above = head_lines - heads[c].size();
            return l < above ? std::string() : heads[c][l - above];
        });
    const auto append_rule = [&] {
        append_row([&](std::size_t c) { return std::string(widths[c], '-'); });
    };
    append_rule();
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.total_rows && r + table.total_rows == table.rows.size())
            append_rule();
        append_row([&](std::size_t c) { return table.rows[r][c]; });
    }
}

/// Text with Markdown's special characters escaped.
std::string escaped(const std::string& text) {
    std::string out;
    for (char c : text) {
        if (c == '|' || c == '*' || c == '_' || c == '`' || c == '\\' || c == '<' || c == '[')
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

void append_markdown_table(std::string& out, const ReportTable& table) {
    out += "|";
    for (const std::string& head : table.head)
        out += " " + escaped(head) + " |";
    out += "\n|";
    for (std::size_t c = 0; c < table.head.size(); ++c)
        out += c < table.text_columns ? " --- |" : " ---: |";
    out += "\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const char* strong = r + table.total_rows >= table.rows.size() ? "**" : "";
        out += "|";
        for (const std::string& cell : table.rows[r])
            out += cell.empty() ? " |" : " " + (strong + escaped(cell)) + strong + " |";
        out += "\n";
    }
}

} // namespace

std::string plain_text(const Report& report) {
    std::string out;
    append_paragraph(out, report.title);
    for (const ReportSection& section : report.sections) {
        out += "\n";
        if (!section.heading.empty())
            out += section.heading + "\n" + std::string(width(section.heading), '=') + "\n";
        for (const std::string& paragraph : section.paragraphs)
            append_paragraph(out, paragraph);
        if (!section.table.rows.empty())
            append_table(out, section.table);
        for (const std::string& point : section.points)
            append_paragraph(out, point, "- ");
    }
    return out;
}

std::string markdown(const Report& report) {
    std::string out = "# " + escaped(report.title) + "\n";
    for (const ReportSection& section : report.sections) {
        if (!section.heading.empty())
            out += "\n## " + escaped(section.heading) + "\n";
        for (const std::string& paragraph : section.paragraphs)
            out += "\n" + escaped(paragraph) + "\n";
        if (!section.table.rows.empty()) {
            out += "\n";
            append_markdown_table(out, section.table);
        }
        if (!section.points.empty())
            out += "\n";
        for (const std::string& point : section.points)
            out += "- " + escaped(point) + "\n";
    }
    return out;
}

} // namespace delimit::cli
