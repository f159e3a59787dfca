// What the small program has not: drawing, and reading and writing by GDAL. Where it is needed, the
// whole program begins again. The linker takes these in place of the libraries' own; it fails if
// any is missing.
#include "delimit/engine/libraries.h"
#include "delimit/io/layers/base_map_file.h"
#include "delimit/io/project/write_zones.h"
#include "delimit/render/application.h"
#include "delimit/render/export.h"
#include "delimit/render/libraries.h"
#include "delimit/render/sheet_options.h"
#include "io/files/gdal_session.h"
#include "io/files/memory_folder.h"
#include "io/files/recode.h"
#include "io/vector/vector_file.h"
#include "start/whole_program.h"

#include <QGuiApplication>

namespace delimit {
using start::become_whole_program;

std::vector<LinkedLibrary> linked_libraries() {
    become_whole_program();
}
std::vector<LinkedLibrary> drawing_libraries() {
    become_whole_program();
}

bool names_base_map(const std::filesystem::path&) {
    become_whole_program();
}
Result<OpenedBaseMap> open_base_map(const LayerSource&, const SearchFolders&, std::stop_token) {
    become_whole_program();
}
Status write_zones(const Snapshot&, const std::filesystem::path&, const std::vector<std::string>&) {
    become_whole_program();
}

HeadlessApplication::HeadlessApplication() {
    become_whole_program();
}
HeadlessApplication::~HeadlessApplication() = default;
std::optional<SheetFormat> sheet_format(const std::filesystem::path&) {
    become_whole_program();
}
std::vector<std::filesystem::path> sheet_files(const std::filesystem::path&, SheetFormat,
                                               std::size_t) {
    become_whole_program();
}
ExportOptions sheet_options(const Project&, const Snapshot&, Locale, const std::filesystem::path&,
                            const SheetOverrides&) {
    become_whole_program();
}
SheetMedium sheet_medium(const ExportOptions&) {
    become_whole_program();
}
Result<std::vector<Sheet>> make_sheets(const SnapshotPtr&, const Style&, const ExportOptions&,
                                       std::stop_token) {
    become_whole_program();
}
Status export_sheets(const std::vector<Sheet>&, const std::filesystem::path&, const ExportOptions&,
                     std::stop_token, const ExportProgress&) {
    become_whole_program();
}

namespace io {

GdalSession::GdalSession() {
    become_whole_program();
}
GdalSession::~GdalSession() = default;
MemoryFolder::MemoryFolder(const std::vector<PackedFile>&) {
    become_whole_program();
}
MemoryFolder::~MemoryFolder() = default;
// Parameters are those of the functions that are left out.
// NOLINTBEGIN(performance-unnecessary-value-param)
std::string recoded(std::string, const std::string&) {
    become_whole_program();
}

void ReferenceSystem::Destroy::operator()(OGRCoordinateTransformation*) const {}
Result<ReferenceSystem> ReferenceSystem::from_name(const std::string&, const DataLocation&) {
    become_whole_program();
}
bool ReferenceSystem::transform(double&, double&) const {
    become_whole_program();
}

Result<FeatureTable> read_by_gdal(const LayerSource&, const GdalOpening&, Diagnostics&,
                                  std::stop_token) {
    become_whole_program();
}
Error no_reference(Error) {
    become_whole_program();
}
WrittenShape written_shape(std::string) {
    become_whole_program();
}
// NOLINTEND(performance-unnecessary-value-param)
Status keep_where(FeatureTable&, const std::string&) {
    become_whole_program();
}

} // namespace io

} // namespace delimit
