#include "render/staged_files.h"

#include "delimit/base/message.h"

namespace delimit {

Status StagedFiles::begin() {
    for (const std::filesystem::path& file : files_) {
        auto part = OutputFile::begin(file);
        if (!part)
            return part.error();
        parts_.push_back(*std::move(part));
    }
    return ok();
}

Status StagedFiles::finish() {
    for (OutputFile& part : parts_)
        if (auto whole = part.complete(); !whole)
            return whole;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (auto moved = parts_[i].publish(); !moved) {
            Error error = moved.error();
            error.message =
                filled({"{0} of {1} pages are in their places, this one is not: {2}",
                        "сторінок на своїх місцях: {0} з {1}, цієї немає: {2}"},
                       {std::to_string(i), std::to_string(parts_.size()), error.message});
            return error;
        }
    return ok();
}

} // namespace delimit
