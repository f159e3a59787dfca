#include "briefing/sheet_table.h"

#include <algorithm>
#include <map>

namespace delimit {
namespace {

/// Without its unit, which is below the table.
std::string without_unit(std::string words) {
    if (const std::size_t unit = words.rfind("\u00a0"); unit != std::string::npos)
        words.resize(unit);
    return words;
}

/// A row, and below it, where any of its areas has some, one of the open water in them.
class RowWithWater {
  public:
    RowWithWater(std::string head, std::size_t columns, bool total, Locale language)
        : row_{std::move(head), std::vector<std::string>(columns, "–"), total},
          water_{"– " + Text{"of which water", "зокрема вода"}.in(language),
                 std::vector<std::string>(columns, "–"), false} {}

    void set(std::size_t column, const std::string& area, const std::string& water) {
        row_.cells[column] = without_unit(area);
        if (water.empty())
            return;
        water_.cells[column] = without_unit(water);
        any_water_ = true;
    }
    void put_into(SheetTable& table) {
        table.rows.push_back(std::move(row_));
        if (any_water_)
            table.rows.push_back(std::move(water_));
    }

  private:
    SheetTable::Row row_, water_;
    bool any_water_ = false;
};

Text square_kilometres_note() {
    return {"km², ellipsoidal, rounded to the line's uncertainty; rows may not add up to the "
            "rounded total.",
            "км², на еліпсоїді, округлено відповідно до похибки лінії; сума рядків може "
            "відрізнятися від округленого підсумку."};
}

} // namespace

SheetTable withdrawal_table(const Parties& parties, const ComparisonTable& table, Locale language) {
    SheetTable out;
    out.title = Text{"Withdrawal area by oblast", "Площа відведення за областями"}.in(language);
    out.note = square_kilometres_note().in(language);
    for (const std::string& name : table.proposal_names)
        out.groups.push_back(
            {name, {parties[Side::a].name.in(language), parties[Side::b].name.in(language)}});
    // The table's rows are oblast × party; here the parties are columns.
    std::map<std::string, std::size_t> found_rows;
    const std::size_t columns = 2 * table.proposals.size();
    std::vector<RowWithWater> rows;
    for (const ComparisonTable::Row& entry : table.rows) {
        // These rows have no withdrawal, and control has no column here.
        if (entry.scope == ComparisonTable::Scope::other_oblasts)
            continue;
        const auto [found, added] = found_rows.try_emplace(entry.iso, rows.size());
        if (added)
            rows.emplace_back(entry.oblast, columns, entry.total(), language);
        for (std::size_t p = 0; p < table.proposals.size(); ++p)
            rows[found->second].set(2 * p + index(entry.party), entry.withdrawal[p].text,
                                    entry.withdrawal[p].water_text);
    }
    for (RowWithWater& row : rows)
        row.put_into(out);
    return out;
}

SheetTable sheet_table(const DifferenceTable& table, Locale language) {
    SheetTable out;
    out.title =
        Text{"Withdrawal area by proposal", "Площа відведення за пропозиціями"}.in(language);
    out.note = square_kilometres_note().in(language);
    out.groups.push_back({"", {table.headings.begin(), table.headings.end()}});
    for (const DifferenceTable::Row& row : table.rows) {
        SheetTable::Row made{row.oblast + ", " + row.party_name, {}, row.total()};
        for (const auto& cell : row.cells)
            made.cells.push_back(without_unit(cell.text));
        out.rows.push_back(std::move(made));
    }
    return out;
}

SheetTable control_table(const Snapshot& snapshot, Locale language) {
    SheetTable out;
    out.title = Text{"Control by oblast", "Контроль за областями"}.in(language);
    out.note = square_kilometres_note().in(language) + " " +
               Text{"The grey zone is also counted in the area of control.",
                    "Сіру зону також зараховано до "
                    "підконтрольної території."}
                   .in(language);
    const Parties& parties = snapshot.project->parties;
    out.groups.push_back({Text{"Controlled by", "Контролює"}.in(language),
                          {parties[Side::a].name.in(language), parties[Side::b].name.in(language),
                           Text{"grey zone", "сіра зона"}.in(language)}});
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    const auto row = [&](const std::string& name, const std::array<SquareMetres, 2>& controlled,
                         SquareMetres grey, const std::array<SquareMetres, 2>& water, Metres line,
                         bool total) {
        const SquareMetres step = rounding_step(area_uncertainty(line, control_map));
        const auto text = [&](SquareMetres area) {
            return area > SquareMetres(0) ? area_text(area, step, language) : "–";
        };
        RowWithWater made(name, 3, total, language);
        for (Side side : both_sides)
            made.set(index(side), text(controlled[index(side)]),
                     water_text(water[index(side)], step, language));
        made.set(2, text(grey), {});
        made.put_into(out);
    };
    std::array<SquareMetres, 2> controlled, water;
    SquareMetres grey;
    for (const DividedOblast& oblast : snapshot.control->oblasts) {
        row(oblast.name.in(language), oblast.area_of_control, oblast.undetermined_area,
            oblast.water_area, oblast.line, false);
        for (Side side : both_sides) {
            controlled[index(side)] += oblast.area_of_control[index(side)];
            water[index(side)] += oblast.water_area[index(side)];
        }
        grey += oblast.undetermined_area;
    }
    row(Text{"All oblasts", "Усі області"}.in(language), controlled, grey, water,
        snapshot.control->line.length, true);
    return out;
}

double put_table(SheetCanvas& canvas, const SheetTable& table, double left, double top,
                 double width) {
    top = canvas.put(table.title, "sheet/strong", left, top, width) + canvas(2);
    std::size_t columns = 0;
    for (const SheetTable::Group& group : table.groups)
        columns += group.columns.size();
    const double first = columns > 6 ? 0.2 * width : 0.3 * width;
    const double column = (width - first) / static_cast<double>(std::max<std::size_t>(columns, 1));
    const TextStyle small = canvas.text("sheet/small");
    const auto left_of = [&](std::size_t at) {
        return left + first + static_cast<double>(at) * column;
    };

    // Heads of groups on a rule that spans their columns.
    const double indent = std::min(canvas(10), 0.2 * column);
    const auto span_of = [&](const SheetTable::Group& group) {
        return column * static_cast<double>(group.columns.size()) - indent;
    };
    TextStyle head_style = small;
    for (const SheetTable::Group& group : table.groups)
        head_style.size =
            std::min(head_style.size, small.size * share_for(canvas.measurer(), {group.head}, small,
                                                             span_of(group), 2, 0.75));
    std::vector<TextBlock> heads;
    double bottom = top;
    for (const SheetTable::Group& group : table.groups) {
        heads.push_back(wrapped(canvas.measurer(), group.head, head_style, span_of(group)));
        bottom = std::max(bottom, top + heads.back().height());
    }
    std::size_t at = 0;
    for (std::size_t g = 0; g < heads.size(); ++g) {
        if (!heads[g].lines.empty()) {
            const double span = span_of(table.groups[g]);
            canvas.put(heads[g], left_of(at) + indent, bottom - heads[g].height(), span);
            canvas.rule(left_of(at) + indent, bottom + canvas(0.5), span);
        }
        at += table.groups[g].columns.size();
    }
    top = bottom + canvas(1);

    const double row = 1.34 * small.size, cell_width = column - canvas(4);
    const auto smaller = [](TextStyle style, double share) {
        style.size *= share;
        return style;
    };
    const auto put_cell = [&](const std::string& words, const TextStyle& style, std::size_t number,
                              double cell_top, double line) {
        for (const std::string& text : wrapped(canvas.measurer(), words, style, cell_width).lines) {
            canvas.put_right(text, style, left_of(number), cell_top, column, line);
            cell_top += line;
        }
        return cell_top;
    };
    std::vector<std::string> column_heads;
    for (const SheetTable::Group& group : table.groups)
        column_heads.insert(column_heads.end(), group.columns.begin(), group.columns.end());
    const double head_share =
        share_for(canvas.measurer(), column_heads, small, cell_width, columns > 4 ? 1 : 2, 0.6);
    bottom = top;
    for (std::size_t c = 0; c < column_heads.size(); ++c)
        bottom = std::max(bottom, put_cell(column_heads[c], smaller(small, head_share), c, top,
                                           row * head_share));
    top = bottom + canvas(1);
    canvas.rule(left, top, width);
    top += canvas(1);

    // Totals are bold and the widest: names, and figures, have one size each.
    TextStyle bold = small;
    bold.bold = true;
    std::vector<std::string> names, figures;
    for (const SheetTable::Row& entry : table.rows) {
        names.push_back(entry.head);
        figures.insert(figures.end(), entry.cells.begin(), entry.cells.end());
    }
    const double name_share = share_for(canvas.measurer(), names, bold, first - canvas(2), 1, 0.75);
    const double figure_share = share_for(canvas.measurer(), figures, bold, cell_width, 1, 0.6);
    bool ruled = false;
    for (const SheetTable::Row& entry : table.rows) {
        const TextStyle& style = entry.total ? bold : small;
        if (entry.total && !ruled) {
            canvas.rule(left, top + canvas(0.5), width);
            top += canvas(1.5);
            ruled = true;
        }
        const TextBlock name =
            wrapped(canvas.measurer(), entry.head, smaller(style, name_share), first - canvas(2));
        const double lowered = std::max(0.0, (row - name.line_height) / 2);
        canvas.put(name, left, top + lowered, first);
        double row_bottom = top + row;
        for (std::size_t c = 0; c < entry.cells.size(); ++c)
            row_bottom = std::max(
                row_bottom, put_cell(entry.cells[c], smaller(style, figure_share), c, top, row));
        top = std::max(row_bottom, top + lowered + name.height());
    }
    return canvas.put(table.note, "sheet/small", left, top + canvas(2), width);
}

} // namespace delimit
