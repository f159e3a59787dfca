// Conversion of exceptions of libraries to errors, at the entrance of io.
#pragma once

#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"
#include "delimit/base/result.h"

#include <exception>
#include <new>
#include <string>

namespace delimit::io {

/// The result of `work`; an Error naming `file` if it or a library throws anything.
template <class Work>
auto guarded(const std::string& file, Work&& work) -> decltype(work()) {
    const DataLocation location{file, {}, {}, {}};
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorCode::too_large,
            {"there is not enough memory to read it", "бракує пам’яті, щоб його прочитати"},
            {"simplify it or cut out the part you need",
             "спростіть його або виріжте потрібну частину"},
            location};
    } catch (const std::exception& thrown) {
        return Error{ErrorCode::bad_format,
                     filled({"it holds something that no reader understands ({0})",
                             "у ньому є щось, чого програма не розуміє ({0})"},
                            {shortened(one_line(thrown.what()), 500)}),
                     {"open it in a GIS, repair it there and save it again",
                      "відкрийте його в ГІС, виправте й збережіть знову"},
                     location};
    } catch (...) {
        return Error{ErrorCode::bad_format,
                     {"it holds something that no reader understands",
                      "у ньому є щось, чого програма не розуміє"},
                     {"open it in a GIS, repair it there and save it again",
                      "відкрийте його в ГІС, виправте й збережіть знову"},
                     location};
    }
}

} // namespace delimit::io
