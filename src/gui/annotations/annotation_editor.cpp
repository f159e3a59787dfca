#include "gui/annotations/annotation_editor.h"

#include "gui/base/colour.h"
#include "gui/base/drawn_icon.h"
#include "gui/base/own_keys.h"
#include "gui/base/text.h"

#include "delimit/briefing/annotation_fields.h"
#include "delimit/io/project/style_file.h"
#include "delimit/map/proposal_text.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace delimit {
namespace {

/// Distinct for people with a colour vision deficiency too, and from the parties' blue and red.
constexpr std::array choice_of_colours{"#1f2328", "#00735f", "#b31e6f", "#8a4b08", "#f2b705",
                                       "#5a5f66", "#2b6ca3", "#b5452c", "#ffffff"};

QDoubleSpinBox* number_box(QWidget* parent, const QString& name, double least, double most,
                           double step, const QString& unit) {
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(2);
    box->setSuffix(unit);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    keep_own_keys(box);
    return box;
}

} // namespace

AnnotationEditor::AnnotationEditor(AnnotationController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    build();
    connect(&controller_, &AnnotationController::changed, this, &AnnotationEditor::refresh);
    connect(&controller_, &AnnotationController::selection_changed, this, [this] {
        commit();
        refresh();
    });
    refresh();
}

void AnnotationEditor::add_colour(QToolButton*& button, const QString& label, const QString& name,
                                  std::optional<Colour> AnnotationStyle::*member) {
    button = new QToolButton(this);
    button->setIconSize({28, 14});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    for (const char* text : choice_of_colours) {
        const Colour colour = *Colour::parse(text);
        const QColor shown = qt_colour(colour);
        menu->addAction(drawn_icon([shown](QPainter& painter, const QRectF& box) {
                            painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
                            painter.setBrush(shown);
                            painter.drawRect(box.adjusted(0.5, 2.5, -0.5, -2.5));
                        }),
                        QString::fromLatin1(text), this, [this, name, member, colour] {
                            restyle(name, [=](AnnotationStyle& style) { style.*member = colour; });
                        });
    }
    menu->addSeparator();
    menu->addAction(tr("Default style"), this, [this, name, member] {
        restyle(name, [=](AnnotationStyle& style) { (style.*member).reset(); });
    });
    menu->addAction(tr("Other…"), this, [this, name, member] {
        const Annotation* one = shown();
        if (!one)
            return;
        auto* dialog = new QColorDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (const auto now = one->style.*member)
            dialog->setCurrentColor(qt_colour(*now));
        connect(dialog, &QColorDialog::colorSelected, this, [=, this](const QColor& c) {
            const Colour chosen{std::uint8_t(c.red()), std::uint8_t(c.green()),
                                std::uint8_t(c.blue())};
            restyle(name, [=](AnnotationStyle& style) { style.*member = chosen; });
        });
        dialog->open();
    });
    button->setMenu(menu);
    form_->addRow(label, button);
}

void AnnotationEditor::build() {
    form_ = new QFormLayout(this);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft);
    const std::array labels{tr("In English:"), tr("In Ukrainian:")};
    const std::array names{tr("Text in English"), tr("Text in Ukrainian")};
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        auto* text = new QPlainTextEdit(this);
        text->setAccessibleName(names[i]);
        text->setTabChangesFocus(true);
        // As wide as the panel; they never widen it.
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        text->setMinimumWidth(90);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 14);
        text->installEventFilter(this);
        connect(text, &QPlainTextEdit::textChanged, this, &AnnotationEditor::try_text);
        texts_[i] = text;
        form_->addRow(labels[i], text);
    }
    auto* fields = new QToolButton(this);
    fields->setText(tr("Insert a figure"));
    fields->setToolTip(tr("Lengths, areas and figures that follow the data"));
    fields->setAccessibleName(fields->text());
    fields->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(fields);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto& [field, text] : annotation_field_names())
            menu->addAction(
                qt_text(text.in(controller_.document().language())), this, [this, name = field] {
                    const bool second = texts_[1]->hasFocus() ||
                                        (!texts_[0]->hasFocus() &&
                                         controller_.document().language() == Language::ukrainian);
                    texts_[second ? 1 : 0]->insertPlainText(
                        QStringLiteral("{%1}").arg(qt_text(name)));
                    commit();
                });
    });
    fields->setMenu(menu);
    form_->addRow(fields);

    number_ = new QSpinBox(this);
    number_->setRange(0, 999'999);
    number_->setValue(1);
    number_->setKeyboardTracking(false);
    number_->setAccessibleName(tr("Number"));
    keep_own_keys(number_);
    form_->addRow(tr("Number:"), number_);
    radius_ = number_box(this, tr("Radius"), 0.01, 5000, 1, tr(" km"));
    form_->addRow(tr("Radius:"), radius_);

    add_colour(colour_, tr("Colour:"), tr("Colour"), &AnnotationStyle::colour);
    width_ = number_box(this, tr("Line width"), 0, 20, 0.2, tr(" pt"));
    form_->addRow(tr("Line width:"), width_);
    dashed_ = new QCheckBox(tr("Dashed"), this);
    form_->addRow(QString(), dashed_);
    ends_ = new QComboBox(this);
    ends_->setAccessibleName(tr("Ends"));
    ends_->addItems({tr("Plain"), tr("Arrow"), tr("Arrows at both ends"), tr("Bars"), tr("Dots")});
    ends_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ends_->setMinimumContentsLength(8);
    keep_own_keys(ends_);
    form_->addRow(tr("Ends:"), ends_);
    add_colour(fill_, tr("Fill:"), tr("Fill"), &AnnotationStyle::fill);
    opacity_ = new QSpinBox(this);
    opacity_->setRange(0, 100);
    opacity_->setSingleStep(5);
    opacity_->setSuffix(tr(" %"));
    opacity_->setKeyboardTracking(false);
    opacity_->setAccessibleName(tr("Fill opacity"));
    keep_own_keys(opacity_);
    form_->addRow(tr("Fill opacity:"), opacity_);
    add_colour(text_colour_, tr("Text colour:"), tr("Text colour"), &AnnotationStyle::text_colour);
    size_ = number_box(this, tr("Text size"), 2, 200, 0.5, tr(" pt"));
    form_->addRow(tr("Text size:"), size_);
    bold_ = new QCheckBox(tr("Bold"), this);
    form_->addRow(QString(), bold_);
    place_ = new QComboBox(this);
    place_->setAccessibleName(tr("Anchored to"));
    place_->addItems({tr("Map position"), tr("Map frame")});
    place_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place_->setMinimumContentsLength(8);
    keep_own_keys(place_);
    form_->addRow(tr("Anchored to:"), place_);
    maps_ = new QToolButton(this);
    maps_->setAccessibleName(tr("Shown with"));
    maps_->setToolTip(maps_->accessibleName());
    maps_->setPopupMode(QToolButton::InstantPopup);
    maps_menu_ = new QMenu(maps_);
    connect(maps_menu_, &QMenu::aboutToShow, this, &AnnotationEditor::fill_maps_menu);
    maps_->setMenu(maps_menu_);
    form_->addRow(tr("Shown with:"), maps_);

    const auto value = qOverload<double>(&QDoubleSpinBox::valueChanged);
    connect(width_, value, this, [this](double points) {
        restyle(tr("Line width"), [=](AnnotationStyle& style) { style.width = points; });
    });
    connect(size_, value, this, [this](double points) {
        restyle(tr("Text size"), [=](AnnotationStyle& style) { style.text_size = points; });
    });
    connect(opacity_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int percent) {
        restyle(tr("Fill opacity"),
                [=](AnnotationStyle& style) { style.fill_opacity = percent / 100.0; });
    });
    connect(dashed_, &QCheckBox::clicked, this, [this](bool on) {
        restyle(tr("Dashes"), [=](AnnotationStyle& style) { style.dashed = on; });
    });
    connect(bold_, &QCheckBox::clicked, this, [this](bool on) {
        restyle(tr("Bold"), [=](AnnotationStyle& style) { style.bold = on; });
    });
    connect(ends_, &QComboBox::activated, this, [this](int row) {
        restyle(tr("Ends"), [=](AnnotationStyle& style) { style.ends = LineEnds(row); });
    });
    connect(place_, &QComboBox::activated, this, [this](int row) { controller_.fasten(row == 1); });
    connect(number_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int number) {
        if (const Annotation* one = shown(); one && !refreshing_)
            if (const auto* marker = std::get_if<NumberMarker>(&one->shape))
                controller_.edit(tr("Number of an annotation"),
                                 [id = one->id, shape = NumberMarker{marker->at, number}](
                                     Annotations& all) { reshape_annotation(all, id, shape); });
    });
    connect(radius_, value, this, [this](double km) {
        if (const Annotation* one = shown(); one && !refreshing_)
            if (const auto* circle = std::get_if<DrawnCircle>(&one->shape))
                controller_.edit(
                    tr("Radius of a circle"),
                    [id = one->id, shape = DrawnCircle{circle->centre, kilometres(km)}](
                        Annotations& all) { reshape_annotation(all, id, shape); });
    });
}

const Annotation* AnnotationEditor::shown() const {
    return controller_.selection().empty()
               ? nullptr
               : find_annotation(controller_.annotations(), controller_.selection().front());
}

void AnnotationEditor::restyle(const QString& name, const StyleChange& change) {
    if (refreshing_)
        return;
    commit();
    controller_.edit(tr("%1 of annotations", "what changes: colour, line width, ...").arg(name),
                     [ids = controller_.selection(), change](Annotations& all) {
                         restyle_annotations(all, ids, change);
                     });
}

AnnotationController::Change AnnotationEditor::text_change() const {
    const Text text{texts_[0]->toPlainText().toStdString(), texts_[1]->toPlainText().toStdString()};
    return [text, id = typed_id_](Annotations& all) {
        for (Annotation& one : all)
            if (one.id == id && !one.locked)
                one.text = text;
    };
}

void AnnotationEditor::try_text() {
    const Annotation* one = controller_.selected();
    if (refreshing_ || !one)
        return;
    typed_ = true;
    typed_id_ = one->id;
    controller_.try_out(text_change());
}

void AnnotationEditor::commit() {
    if (std::exchange(typed_, false))
        controller_.edit(tr("Text of an annotation"), text_change());
}

bool AnnotationEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape && typed_) {
            typed_ = false;
            controller_.put_away();
            refresh();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationEditor::write_text() {
    QPlainTextEdit* text = texts_[controller_.document().language() == Language::ukrainian ? 1 : 0];
    text->setFocus();
    text->selectAll();
}

void AnnotationEditor::fill_maps_menu() {
    maps_menu_->clear();
    const Annotation* one = shown();
    if (!one)
        return;
    const auto choose = [this](const std::vector<std::string>& proposals) {
        controller_.edit(tr("Maps of annotations"),
                         [ids = controller_.selection(), proposals](Annotations& all) {
                             show_annotations_for(all, ids, proposals);
                         });
    };
    QAction* all = maps_menu_->addAction(tr("All maps"), this, [choose] { choose({}); });
    all->setCheckable(true);
    all->setChecked(one->proposals.empty());
    maps_menu_->addSeparator();
    for (const Proposal& proposal : controller_.document().project()->proposals) {
        const auto at = std::find(one->proposals.begin(), one->proposals.end(), proposal.id);
        const bool on = at != one->proposals.end();
        std::vector<std::string> next = one->proposals;
        if (on)
            std::erase(next, proposal.id);
        else
            next.push_back(proposal.id);
        QAction* action =
            maps_menu_->addAction(qt_text(shown_name(proposal, controller_.document().language())),
                                  this, [choose, next] { choose(next); });
        action->setCheckable(true);
        action->setChecked(on);
    }
}

void AnnotationEditor::refresh() {
    const Annotation* one = shown();
    setEnabled(one && !one->locked);
    if (!one || typed_)
        return;
    refreshing_ = true;
    const bool alone = controller_.selected();
    const std::array<const std::string*, 2> words{&one->text.en, &one->text.uk};
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        texts_[i]->setEnabled(alone);
        if (texts_[i]->toPlainText().toStdString() != *words[i])
            texts_[i]->setPlainText(qt_text(*words[i]));
    }
    const AnnotationAppearance appearance = appearance_of(*one, default_style());
    const auto icon = [](Colour colour) {
        return drawn_icon([shown = qt_colour(colour)](QPainter& painter, const QRectF& box) {
            painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
            painter.setBrush(shown);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        });
    };
    const auto* marker = std::get_if<NumberMarker>(&one->shape);
    const auto* circle = std::get_if<DrawnCircle>(&one->shape);
    colour_->setIcon(icon(marker ? appearance.fill.colour : appearance.stroke.colour));
    fill_->setIcon(icon(appearance.fill.colour));
    text_colour_->setIcon(icon(appearance.text.colour));
    width_->setValue(appearance.stroke.width);
    dashed_->setChecked(!appearance.stroke.dash.empty());
    ends_->setCurrentIndex(int(appearance.ends));
    opacity_->setValue(qRound(100 * appearance.fill.opacity));
    size_->setValue(appearance.text.size);
    bold_->setChecked(appearance.text.bold);
    if (marker)
        number_->setValue(marker->number);
    if (circle)
        radius_->setValue(in_km(circle->radius));
    const std::vector<Anchor> points = anchors(one->shape);
    place_->setCurrentIndex(std::holds_alternative<FramePoint>(points.front()) ? 1 : 0);
    const bool note = std::holds_alternative<Note>(one->shape);
    const bool line = std::holds_alternative<DrawnLine>(one->shape);
    form_->setRowVisible(number_, alone && marker);
    form_->setRowVisible(radius_, alone && circle);
    form_->setRowVisible(colour_, !note);
    form_->setRowVisible(width_, !note);
    form_->setRowVisible(dashed_,
                         line || circle || std::holds_alternative<DrawnPolygon>(one->shape));
    form_->setRowVisible(ends_, line);
    form_->setRowVisible(fill_, !line && !marker);
    form_->setRowVisible(opacity_, !line && !marker);
    form_->setRowVisible(place_, !circle);
    maps_->setText(one->proposals.empty()
                       ? tr("All maps")
                       : tr("%n proposal(s)", nullptr, int(one->proposals.size())));
    refreshing_ = false;
}

} // namespace delimit
