// The recognised contents of a file in one sentence.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/io/layers/survey.h"

#include <QString>

namespace delimit {

QString kind_text(LayerKind kind);
QString recognised_text(const Survey& survey, const Parties& parties, Locale language);

} // namespace delimit
