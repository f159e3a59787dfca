#include "gui/data/class_table.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"

#include "delimit/base/number_text.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace delimit {
namespace {

QString size_text(const SurveyedClass& row, Locale language) {
    if (row.areas > 0)
        return ClassTable::tr("%1 km²").arg(qt_text(number_text(in_km2(row.area), 0, language)));
    if (row.lines > 0)
        return ClassTable::tr("%1 km").arg(qt_text(number_text(in_km(row.length), 0, language)));
    return {};
}

/// The part of a value in the user's language: DeepStateMap's names repeat the same in several
/// languages, separated by "///".
QString value_text(const QString& value, Locale language) {
    const QStringList parts = value.split(QStringLiteral("///"));
    const QChar::Script wanted =
        language == Language::ukrainian ? QChar::Script_Cyrillic : QChar::Script_Latin;
    for (const QString& part : parts) {
        const auto letter =
            std::find_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        if (letter != part.end() && letter->script() == wanted)
            return part.trimmed();
    }
    return value;
}

QString data_of(ClassMeaning meaning) {
    return qt_text(std::string(id(meaning)));
}

} // namespace

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, columns, parent) {
    setAccessibleName(tr("Meaning of the values"));
    setHorizontalHeaderLabels({tr("Value"), tr("Features"), tr("Size"), tr("Class")});
    horizontalHeaderItem(provision)->setToolTip(tr("Area, or length of lines, as drawn"));
    horizontalHeader()->setSectionResizeMode(value, QHeaderView::Stretch);
    for (const int column : {features, provision, means})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // names often differ at their ends
    setShowGrid(false);
    keep_own_keys(this);
}

void ClassTable::show_classes(const std::vector<SurveyedClass>& classes, const Parties& parties,
                              Locale language) {
    classes_ = classes;
    setRowCount(int(classes.size()));
    const auto controlled_by = [&](Side side) {
        return tr("controlled by %1").arg(qt_text(parties[side].name.in(language)));
    };
    for (int row = 0; row < rowCount(); ++row) {
        const SurveyedClass& shown = classes[std::size_t(row)];
        const auto put = [&](int column, const QString& text, Qt::Alignment alignment) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            item->setToolTip(text);
            setItem(row, column, item);
        };
        const QString whole = qt_text(shown.value);
        put(value, whole.isEmpty() ? tr("(no value)") : value_text(whole, language), Qt::AlignLeft);
        if (!whole.isEmpty())
            item(row, value)->setToolTip(whole);
        put(features,
            qt_text(number_text(double(std::max({shown.areas, shown.lines, shown.points})), 0,
                                language)),
            Qt::AlignRight);
        put(provision, size_text(shown, language), Qt::AlignRight);
        if (shown.areas == 0 && shown.lines == 0) {
            removeCellWidget(row, means);
            put(means, tr("points: skipped"), Qt::AlignLeft);
            continue;
        }
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(tr("Meaning of %1").arg(item(row, value)->text()));
        if (!shown.meaning)
            choice->addItem(tr("not recognised"), QString());
        choice->addItem(controlled_by(Side::a), data_of(ClassMeaning::controlled_by_a));
        choice->addItem(controlled_by(Side::b), data_of(ClassMeaning::controlled_by_b));
        choice->addItem(tr("undetermined"), data_of(ClassMeaning::undetermined));
        choice->addItem(tr("line of contact"), data_of(ClassMeaning::line));
        choice->addItem(tr("ignored"), data_of(ClassMeaning::ignore));
        choice->setCurrentIndex(
            choice->findData(shown.meaning ? data_of(*shown.meaning) : QString()));
        keep_own_keys(choice);
        connect(choice, &QComboBox::activated, this, &ClassTable::meaning_changed);
        setCellWidget(row, means, choice);
    }
    const int height =
        horizontalHeader()->sizeHint().height() +
        std::min(std::max(rowCount(), 1), 7) * verticalHeader()->defaultSectionSize();
    setFixedHeight(height + 2 * frameWidth() + 2);
}

QComboBox& ClassTable::meaning(int row) const {
    return *qobject_cast<QComboBox*>(cellWidget(row, means));
}

int ClassTable::row_of(const std::string& wanted) const {
    const auto found = std::find_if(classes_.begin(), classes_.end(),
                                    [&](const auto& row) { return row.value == wanted; });
    return found == classes_.end() ? -1 : int(found - classes_.begin());
}

std::map<std::string, ClassMeaning> ClassTable::meanings() const {
    std::map<std::string, ClassMeaning> out;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* choice = qobject_cast<QComboBox*>(cellWidget(row, means)))
            for (const ClassMeaning meaning : all_class_meanings)
                if (choice->currentData() == data_of(meaning))
                    out[classes_[std::size_t(row)].value] = meaning;
    return out;
}

} // namespace delimit
