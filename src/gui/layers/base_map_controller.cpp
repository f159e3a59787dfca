#include "gui/layers/base_map_controller.h"

#include "gui/base/text.h"
#include "gui/layers/base_map_dialog.h"

#include "delimit/io/layers/base_map_file.h"
#include "delimit/io/layers/source_name.h"

#include <QFileDialog>

#include <utility>

namespace delimit {
namespace {

/// Sets the base map and makes it visible, whatever the layer's style is.
void lay_under(Project& project, LayerSource source) {
    project.layers[LayerKind::base_map] = std::move(source);
    LayerStyle layer_style = project.layer_styles["base-map"];
    layer_style.visible = true;
    if (layer_style.opacity == 0)
        layer_style.opacity = 1;
    project.layer_styles.set("base-map", layer_style);
}

} // namespace

BaseMapController::BaseMapController(Document& document, WindowServices services, QWidget* window)
    : QObject(window), document_(document), services_(std::move(services)), window_(window) {
    connect(&document_, &Document::prepared_changed, this, [this] {
        if (waiting_)
            add(*std::exchange(waiting_, std::nullopt));
    });
}

void BaseMapController::ask() {
    auto* dialog = new QFileDialog(window_, tr("Add base map"), QString(),
                                   tr("Base maps (*.tif *.tiff *.mbtiles);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { add(file_source(path.toStdString())); });
    dialog->open();
}

void BaseMapController::add(LayerSource source) {
    if (!document_.prepared()) {
        waiting_ = std::move(source);
        return;
    }
    const auto opened = std::make_shared<OpenedBaseMap>();
    services_.in_background(
        tr("Reading %1…").arg(qt_text(known_name(source))),
        [source, opened,
         places = document_.prepared()->places](const std::stop_token& stop) -> Status {
            auto result = open_base_map(source, places, stop);
            if (!result)
                return result.error();
            *opened = *std::move(result);
            return ok();
        },
        [this, source, opened](const Status& status) {
            if (!status)
                return services_.show_error(tr("The map is unchanged"), status.error());
            auto* dialog = new BaseMapDialog(source, *opened, window_);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, source] {
                LayerSource described = source;
                described.provenance = dialog->provenance();
                document_.edit(tr("Add base map"),
                               [described](Project& project) { lay_under(project, described); });
            });
            dialog->open();
        });
}

void BaseMapController::describe() {
    const ProjectPtr& project = document_.project();
    if (!project || !project->layers.contains(LayerKind::base_map) || !document_.prepared())
        return;
    const Layers& layers = *document_.prepared()->snapshot->layers;
    const LayerSource& source = project->layers.at(LayerKind::base_map);
    auto* dialog =
        new BaseMapDialog(source, {layers.base_map, layers.base_map_provenance}, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        document_.edit(tr("Source of the base map"),
                       [provenance = dialog->provenance()](Project& changed) {
                           if (const auto found = changed.layers.find(LayerKind::base_map);
                               found != changed.layers.end())
                               found->second.provenance = provenance;
                       });
    });
    dialog->open();
}

void BaseMapController::remove() {
    if (document_.project() && document_.project()->layers.contains(LayerKind::base_map))
        document_.edit(tr("Remove base map"),
                       [](Project& project) { project.layers.erase(LayerKind::base_map); });
}

} // namespace delimit
