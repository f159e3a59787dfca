// Files that the window fetches because the user asks for it.
#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/data/url_dialog.h"
#include "gui/layers/base_map_desk.h"
#include "gui/widgets/message_bar.h"

#include "delimit/io/layers/base_map_file.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace delimit {

void MainWindow::ask_for_address(const QString& address) {
    if (!document_.prepared()) {
        connect(
            &document_, &Document::prepared_changed, this,
            [this, address] { ask_for_address(address); }, Qt::SingleShotConnection);
        return;
    }
    auto* dialog = new UrlDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->address().setText(address);
    connect(dialog, &UrlDialog::fetched, this, [this](const FetchResult& got) {
        LayerSource source;
        source.data = got.file;
        source.provenance.fetched = got.from;
        if (names_base_map(got.file.name.text()))
            base_map_->add(std::move(source));
        else
            add_data({std::move(source)});
    });
    dialog->open();
}

void MainWindow::offer_to_fetch(const Error& error) {
    const auto named = source_data(error.place.file);
    if (!named || !std::holds_alternative<FetchedFile>(*named) || error.place.field.empty())
        return;
    const FetchedFile wanted = std::get<FetchedFile>(*named);
    const QString address = qt_text(error.place.field);
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("A fetched file is gone"),
        tr("The project uses a copy of %1 that is not in the cache any more. Fetch it again?")
            .arg(address),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("&Fetch again"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, address, wanted] {
        auto* dialog = new UrlDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->address().setText(address);
        connect(dialog, &UrlDialog::fetched, this, [this, wanted](const FetchResult& got) {
            if (got.file != wanted)
                connect(
                    &document_, &Document::opened, this,
                    [this] {
                        messages_->show_message(
                            MessageBar::Kind::warning,
                            tr("The file has changed since it was fetched for this project"),
                            tr("Figures made of it may differ from those of then."));
                    },
                    Qt::SingleShotConnection);
            document_.open_again([wanted, got](Project& project) {
                for (auto& [kind, source] : project.layers)
                    if (source.data == SourceData(wanted)) {
                        source.data = got.file;
                        source.provenance.fetched = got.from;
                    }
            });
        });
        dialog->open();
        dialog->start();
    });
    question->open();
}

} // namespace delimit
