#include "gui/layers/layers_panel.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/text.h"
#include "gui/layers/layer_facts.h"
#include "gui/layers/layers_model.h"
#include "gui/widgets/list_menu.h"
#include "gui/widgets/list_panel.h"

#include "delimit/base/number_text.h"
#include "delimit/map/terms.h"
#include "delimit/model/base_map.h"

#include <QFormLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

constexpr int most_findings = 4;

QToolButton* tool(const QString& text, const QString& tip, QWidget* parent,
                  const QString& icon = {}) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!icon.isEmpty())
        button->setIcon(themed_icon(icon));
    return button;
}

/// The text with a small first letter, for the middle of a sentence.
QString lower_first(QString text) {
    text.replace(0, 1, text.left(1).toLower());
    return text;
}

} // namespace

LayersPanel::LayersPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), model_(new LayersModel(this)),
      list_(new QListView(this)),
      up_(tool(tr("Up"), tr("Draw above the next layer (Alt+Up)"), this, QStringLiteral("up"))),
      down_(tool(tr("Down"), tr("Draw below the next layer (Alt+Down)"), this,
                 QStringLiteral("down"))),
      reset_(tool(tr("Reset"), tr("Give this layer its default style"), this)),
      reset_all_(tool(tr("Reset all"), tr("Give all layers their default style"), this)),
      editor_(new LayerEditor(this)), name_(new QLabel(this)), base_map_row_(new QWidget(this)),
      base_map_choose_(tool(tr("Choose…"), tr("Choose another image as base map"), this)),
      base_map_source_(tool(tr("Source…"), tr("Source and licence of the base map"), this)),
      base_map_remove_(tool(tr("Remove"), tr("Remove the base map"), this)),
      facts_(new QFormLayout) {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Layers"));
    dress_list(*list_, {28, 14}, 120);
    list_->installEventFilter(this);
    offer_menu(list_, {up_, down_, reset_, reset_all_});

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(6, 2, 6, 2);
    tools->setSpacing(2);
    for (QToolButton* button : {up_, down_})
        tools->addWidget(button);
    tools->addStretch();
    for (QToolButton* button : {reset_, reset_all_})
        tools->addWidget(button);

    QFont bold = name_->font();
    bold.setWeight(QFont::DemiBold);
    name_->setFont(bold);
    name_->setTextFormat(Qt::PlainText);
    facts_->setContentsMargins(0, 0, 0, 0);
    facts_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* details = new QVBoxLayout;
    details->setSpacing(8);
    details->addWidget(name_);
    details->addWidget(editor_);
    details->addWidget(base_map_row_);
    details->addLayout(facts_);
    details->addStretch();
    lay_out_list_panel(*this, *list_, tools, details, 1);
    build_base_map_row();
    setEnabled(false);

    connect(model_, &LayersModel::visibility_asked, this,
            [this](const std::string& layer, bool visible) {
                edit_style(visible ? tr("Show %1") : tr("Hide %1"), layer,
                           [visible](LayerStyle& layer_style) { layer_style.visible = visible; });
            });
    connect(model_, &LayersModel::move_asked, this,
            [this](const std::string& layer, std::size_t position) {
                select(layer);
                edit_layer_styles(
                    tr("Move %1").arg(lower_first(qt_text(layer_text(layer, Language::english)))),
                    [layer, position](LayerStyles& layer_styles) {
                        layer_styles.move(layer, position);
                    });
            });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        commit();
        show_selected();
    });
    connect(editor_, &LayerEditor::tried, this, [this](const LayerEditor::Change& change) {
        tried_ = change;
        emit layer_styles_changed();
    });
    connect(editor_, &LayerEditor::abandoned, this, [this] {
        tried_ = nullptr;
        refresh();
    });
    connect(editor_, &LayerEditor::asked, this,
            [this](const QString& what, const LayerEditor::Change& change) {
                edit_style(tr("%1 of %2", "what changes, of which layer").arg(what), selected(),
                           change);
            });
    connect(editor_, &LayerEditor::party_colour_asked, this, [this](Side side, Colour colour) {
        const Party& party = document_.project()->parties[side];
        document_.edit(tr("Colour of %1").arg(qt_text(party.name.en)),
                       [side, colour](Project& p) { p.parties.of[index(side)].colour = colour; });
    });
    connect(up_, &QToolButton::clicked, this, [this] { move_selected(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move_selected(1); });
    connect(reset_, &QToolButton::clicked, this, [this] {
        commit();
        edit_style(tr("Reset %1"), selected(), [](LayerStyle& layer_style) { layer_style = {}; });
    });
    connect(reset_all_, &QToolButton::clicked, this, [this] {
        commit();
        edit_layer_styles(tr("Reset all layers"),
                          [](LayerStyles& layer_styles) { layer_styles = {}; });
    });
    connect(&document_, &Document::project_changed, this, &LayersPanel::refresh);
    connect(&document_, &Document::prepared_changed, this, &LayersPanel::refresh);
    // After a failed change the controls show the project's values again.
    connect(&document_, &Document::failed, this, &LayersPanel::refresh);
    select("line-of-contact");
}

void LayersPanel::build_base_map_row() {
    auto* row = new QHBoxLayout(base_map_row_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton* button : {base_map_choose_, base_map_source_, base_map_remove_})
        row->addWidget(button);
    row->addStretch();
    connect(base_map_choose_, &QToolButton::clicked, this, &LayersPanel::base_map_wanted);
    connect(base_map_source_, &QToolButton::clicked, this, &LayersPanel::base_map_source_wanted);
    connect(base_map_remove_, &QToolButton::clicked, this, &LayersPanel::base_map_unwanted);
}

LayerStyles LayersPanel::layer_styles() const {
    if (!document_.project())
        return {};
    LayerStyles layer_styles = document_.project()->layer_styles;
    if (tried_) {
        LayerStyle layer_style = layer_styles[selected()];
        tried_(layer_style);
        layer_styles.set(selected(), layer_style);
    }
    return layer_styles;
}

void LayersPanel::commit() {
    editor_->commit();
}

std::string LayersPanel::selected() const {
    return model_->layer(list_->currentIndex().row());
}

void LayersPanel::select(std::string_view layer) {
    list_->setCurrentIndex(model_->index(model_->row(layer)));
}

void LayersPanel::edit_style(const QString& name, const std::string& layer,
                             LayerEditor::Change change) {
    edit_layer_styles(name.arg(lower_first(qt_text(layer_text(layer, Language::english)))),
                      [layer, change = std::move(change)](LayerStyles& layer_styles) {
                          LayerStyle layer_style = layer_styles[layer];
                          change(layer_style);
                          layer_styles.set(layer, layer_style);
                      });
}

void LayersPanel::edit_layer_styles(const QString& name, std::function<void(LayerStyles&)> change) {
    tried_ = nullptr;
    document_.edit(name, [change = std::move(change)](Project& p) { change(p.layer_styles); });
    // Also if nothing has changed.
    emit layer_styles_changed();
}

void LayersPanel::move_selected(int by) {
    const int row = list_->currentIndex().row();
    model_->moveRows({}, row, 1, {}, by < 0 ? row - 1 : row + 2);
}

bool LayersPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
        if (key->modifiers() == Qt::AltModifier && (up || down)) {
            move_selected(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LayersPanel::refresh() {
    setEnabled(document_.project() && document_.prepared());
    if (!isEnabled())
        return;
    model_->show_layer_styles(document_.project()->layer_styles, document_.prepared());
    show_selected();
    emit layer_styles_changed();
}

void LayersPanel::show_selected() {
    const std::string id = selected();
    const MapLayer* layer = find_map_layer(id);
    if (!layer || !document_.project() || !document_.prepared())
        return;
    const Project& project = *document_.project();
    const Locale language = document_.prepared()->language;
    name_->setText(qt_text(layer_text(id, language)));
    editor_->show_style(*layer, project.layer_styles[id],
                        layer_sample(document_.prepared().get(), id, LayerStyle()), project.parties,
                        language);
    reset_->setEnabled(project.layer_styles[id] != LayerStyle());
    reset_all_->setEnabled(project.layer_styles != LayerStyles());
    const auto can_move = [&](int by) {
        const int row = model_->row(id), next = row + by;
        return layer->level == MapLayer::Level::between && next >= 0 &&
               find_map_layer(model_->layer(next)) &&
               find_map_layer(model_->layer(next))->level == MapLayer::Level::between;
    };
    up_->setEnabled(can_move(-1));
    down_->setEnabled(can_move(1));
    show_facts(id);
}

void LayersPanel::show_facts(const std::string& layer) {
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    const Locale language = document_.prepared()->language;
    const LayerFacts facts = layer_facts(*document_.prepared()->snapshot, layer);
    const auto add = [&](const QString& name, const QString& value) {
        auto* text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts_->addRow(name, text);
    };
    const QString unknown = tr("not stated");
    const auto stated = [&](const Text& text) { return text.empty() ? unknown : qt_text(text); };
    const Provenance& from = facts.provenance;
    const auto number = [&](long value) {
        return qt_text(number_text(double(value), 0, language));
    };
    const bool of_base_map = layer == "base-map";
    const auto& base_map = document_.prepared()->snapshot->layers->base_map;
    const bool named = document_.project()->layers.contains(LayerKind::base_map);
    base_map_row_->setVisible(of_base_map);
    base_map_source_->setEnabled(named);
    base_map_remove_->setEnabled(named);
    if (of_base_map && !named)
        return add(tr("File:"), tr("none: choose a GeoTIFF or MBTiles file"));
    if (!of_base_map)
        add(tr("Features:"), number(long(facts.features)));
    else if (base_map)
        add(tr("Size:"), tr("%1 × %2 pixels")
                             .arg(number(base_map->size().first), number(base_map->size().second)));
    add(tr("Date:"), from.date ? qt_text(long_text(*from.date, language)) : unknown);
    add(tr("Source:"), stated(from.source));
    add(tr("Licence:"), stated(from.licence));
    if (from.fetched)
        add(tr("Fetched:"), tr("%1, %2", "address, time")
                                .arg(qt_text(from.fetched->url), qt_text(from.fetched->time)));
    QStringList findings;
    for (const Diagnostic& finding : facts.findings)
        if (findings.size() < most_findings)
            findings << QStringLiteral("• ") + qt_text(finding.message);
    if (facts.findings.size() > std::size_t(most_findings))
        findings << tr("and %n more: see Data checks (D)", nullptr,
                       int(facts.findings.size()) - most_findings);
    add(tr("Data checks:"), findings.isEmpty() ? tr("none") : findings.join(QLatin1Char('\n')));
}

} // namespace delimit
