#include "gui/data/seed_text.h"

#include "delimit/geo/longitudes.h"
#include "gui/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace delimit {

QString seed_text(const std::vector<Seed>& seeds, const Parties& parties) {
    QStringList texts;
    for (const Seed& seed : seeds)
        texts << QStringLiteral("%1,%2=%3")
                     .arg(seed.at.longitude(), 0, 'f', 4)
                     .arg(seed.at.latitude(), 0, 'f', 4)
                     .arg(qt_text(parties[seed.holder].id));
    return texts.join(QStringLiteral("; "));
}

std::optional<std::vector<Seed>> parse_seeds(const QString& text, const Parties& parties) {
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*=\s*(\S+)\s*$)"));
    std::vector<Seed> seeds;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = form.match(part);
        const auto holder = parties.find(match.captured(3).toStdString());
        const auto at = point_on_circle(match.captured(1).toDouble(), match.captured(2).toDouble());
        if (!match.hasMatch() || !holder || !at)
            return std::nullopt;
        seeds.push_back({*at, *holder});
    }
    return seeds;
}

} // namespace delimit
