#include "render/staged_files.h"

#include "delimit/base/message.h"
#include "render/output_file.h"
#include "render/pens.h"

#include <QTemporaryDir>

namespace delimit {
namespace {

DataLocation place_of(const std::filesystem::path& file) {
    return {file.string(), "", {}, ""};
}

} // namespace

StagedFiles::StagedFiles(std::vector<std::filesystem::path> files) : files_(std::move(files)) {}
StagedFiles::~StagedFiles() = default;

Status StagedFiles::begin() {
    for (const std::filesystem::path& file : files_)
        if (auto possible = can_be_output(file); !possible)
            return possible;
    const std::filesystem::path folder = files_.front().parent_path();
    room_ = std::make_unique<QTemporaryDir>(
        qt((folder / (files_.front().stem().string() + "-XXXXXX")).string()));
    if (room_->isValid())
        return ok();
    return Error{ErrorCode::not_writable,
                 as_it_is(room_->errorString().toStdString()),
                 {"check the permission of the folder", "перевірте права доступу до теки"},
                 place_of(files_.front())};
}

std::filesystem::path StagedFiles::part(std::size_t file) const {
    return std::filesystem::path(room_->path().toStdString()) / files_[file].filename();
}

Error StagedFiles::about(std::size_t file, Error error) const {
    if (error.location.file == part(file).string())
        error.location.file = files_[file].string();
    return error;
}

Status StagedFiles::finish() {
    for (std::size_t i = 0; i < files_.size(); ++i) {
        std::error_code problem;
        // Through a link, as for single files.
        const std::filesystem::path to = std::filesystem::is_symlink(files_[i], problem)
                                             ? std::filesystem::weakly_canonical(files_[i], problem)
                                             : files_[i];
        std::filesystem::rename(part(i), to, problem);
        if (!problem)
            continue;
        return Error{ErrorCode::not_writable,
                     filled({"{0} of {1} pages are in their places, this one is not: {2}",
                             "сторінок на своїх місцях: {0} з {1}, цієї немає: {2}"},
                            {std::to_string(i), std::to_string(files_.size()), problem.message()}),
                     {"export again, or to another folder", "експортуйте ще раз або в іншу теку"},
                     place_of(files_[i])};
    }
    return ok();
}

} // namespace delimit
