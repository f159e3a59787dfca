#include "gui/files/zone_export.h"

#include "gui/widgets/suggested_name.h"
#include "session/file_path.h"

#include "delimit/io/project/inputs.h"
#include "delimit/io/project/write_zones.h"

#include <QFileDialog>

namespace delimit {

ZoneExport::ZoneExport(WindowContext& context) : QObject(&context.window), context_(context) {}

void ZoneExport::ask() {
    if (!context_.document.prepared())
        return;
    auto* files = new QFileDialog(&context_.window, tr("Export zones of all proposals"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters(
        {tr("GeoJSON (*.geojson)"), tr("GeoPackage (*.gpkg)"), tr("KML (*.kml)")});
    files->setDefaultSuffix(QStringLiteral("geojson"));
    files->selectFile(suggested_name(context_.document));
    // The suffix that is added follows the format chosen.
    connect(files, &QFileDialog::filterSelected, files, [files](const QString& filter) {
        files->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(files, &QFileDialog::fileSelected, this, &ZoneExport::write);
    files->open();
}

void ZoneExport::write(const QString& path) {
    write_file(context_, path,
               [prepared = context_.document.prepared(), project = context_.document.file(),
                path](const std::stop_token&) -> Status {
                   const auto file = file_path(path);
                   if (auto fine = refuse_same_file(file, project); !fine)
                       return fine;
                   if (auto fine =
                           refuse_input(file, *prepared->snapshot->project, prepared->places);
                       !fine)
                       return fine;
                   return write_zones(*prepared->snapshot, file);
               });
}

} // namespace delimit
