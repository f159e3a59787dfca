#include "delimit/render/libraries.h"

#include <QtGlobal>
#include <qpdf/QPDF.hh>
#include <zlib.h>

namespace delimit {

std::vector<LinkedLibrary> drawing_libraries() {
    return {{"Qt", qVersion(), "LGPL-3.0"},
            {"qpdf", QPDF::QPDFVersion(), "Apache-2.0"},
            {"zlib", zlibVersion(), "Zlib"}};
}

} // namespace delimit
