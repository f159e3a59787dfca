#include "gui/sheet/sheet_view.h"

#include "gui/base/text.h"
#include "gui/sheet/sheet_menu.h"
#include "gui/sheet/sheet_warning_list.h"
#include "gui/widgets/page_text.h"
#include "session/post.h"

#include "delimit/io/project/style_file.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

constexpr double closest = 4, farthest = 0.1; // times the true size
constexpr double screen_points = 96.0 / 72.0; // logical pixels a point of paper makes
constexpr int largest_side = 12'000;          // of what is painted, device pixels

} // namespace

SheetView::SheetView(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), stage_(new SheetStage), scroll_(new QScrollArea(this)),
      warnings_(new SheetWarningList(this)), kind_(new QComboBox(this)), size_(new QComboBox(this)),
      back_(new QToolButton(this)), on_(new QToolButton(this)), number_(new QLabel(this)),
      percent_(new QLabel(this)) {
    build_bar();
    scroll_->setWidget(stage_);
    scroll_->setAlignment(Qt::AlignCenter);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setBackgroundRole(QPalette::Dark);
    scroll_->viewport()->installEventFilter(this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(scroll_, 1);
    column->addWidget(warnings_);
    connect(stage_, &SheetStage::edited, this, &SheetView::change);
    connect(stage_, &SheetStage::reached, scroll_, [this](const QRect& at) {
        scroll_->ensureVisible(at.center().x(), at.center().y(), at.width() / 2, at.height() / 2);
    });
    connect(warnings_, &SheetWarningList::fix_wanted, this, [this](const SheetWarning& warning) {
        if (const auto now = options())
            document_.edit(qt_text(warning.fix),
                           [warning, medium = sheet_medium(*now)](Project& project) {
                               project = with_fix(std::move(project), warning, medium);
                           });
    });
    connect(&document_, &Document::project_changed, this, &SheetView::refresh);
    connect(&document_, &Document::prepared_changed, this, &SheetView::refresh);
}

SheetView::~SheetView() = default;

void SheetView::build_bar() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    kind_->setAccessibleName(tr("Template"));
    for (QComboBox* box : {kind_, size_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    size_->setAccessibleName(tr("Page"));
    size_->addItem(tr("Slide 1920 × 1080"), QSize(1920, 1080));
    size_->addItem(tr("Slide 3840 × 2160"), QSize(3840, 2160));
    add_paper_sizes(*size_);
    back_->setArrowType(Qt::LeftArrow);
    back_->setToolTip(tr("Previous page (Page Up)"));
    on_->setArrowType(Qt::RightArrow);
    on_->setToolTip(tr("Next page (Page Down)"));
    const auto button = [&](const QString& text, const QString& tip, auto&& work) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        connect(made, &QToolButton::clicked, this, work);
        return made;
    };
    auto* out =
        button(QStringLiteral("−"), tr("Smaller (Ctrl and wheel)"), [this] { zoom(1 / 1.25); });
    auto* in = button(QStringLiteral("+"), tr("Larger (Ctrl and wheel)"), [this] { zoom(1.25); });
    auto* fit = button(tr("Fit"), tr("The whole page"), [this] { set_fitted(); });
    auto* true_size =
        button(tr("1:1"), tr("Every pixel as in the file"), [this] { set_true_size(); });
    auto* send =
        button(tr("Export…"), tr("Write the sheet as a file"), [this] { emit export_wanted(); });
    auto* more = new QToolButton(this);
    more->setText(tr("More"));
    more->setToolTip(tr("Classification marking, logo, permitted age of the line"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(make_sheet_menu(more, document_));
    bar->addWidget(kind_);
    bar->addWidget(size_);
    bar->addWidget(more);
    bar->addSpacing(8);
    number_->setContentsMargins(4, 0, 4, 0);
    percent_->setContentsMargins(4, 0, 4, 0);
    for (QWidget* one : std::initializer_list<QWidget*>{back_, number_, on_})
        bar->addWidget(one);
    bar->addStretch(1);
    for (QWidget* one : std::initializer_list<QWidget*>{out, percent_, in, fit, true_size, send})
        bar->addWidget(one);
    column->addLayout(bar);
    const auto turn = [this](QToolButton* by, Qt::Key key, auto&& work) {
        connect(by, &QToolButton::clicked, this, work);
        // QAbstractButton's own shortcut animates the button first, which delays it.
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, work);
    };
    turn(back_, Qt::Key_PageUp, [this] {
        if (page_ > 0)
            turn_to(page_ - 1);
    });
    turn(on_, Qt::Key_PageDown, [this] { turn_to(page_ + 1); });
    connect(kind_, &QComboBox::activated, this, [this](int at) {
        const auto kind = SheetKind(kind_->itemData(at).toInt());
        change(tr("Choose the template “%1”").arg(kind_->itemText(at)),
               [kind](SheetChoice& choice) { choice.kind = kind; });
    });
    connect(size_, &QComboBox::activated, this, [this](int at) {
        const QVariant chosen = size_->itemData(at);
        change(tr("Choose the page %1").arg(size_->itemText(at)), [chosen](SheetChoice& choice) {
            if (chosen.typeId() != QMetaType::QSize) {
                choice.page = PageSize(chosen.toInt());
                return;
            }
            choice.page.reset();
            choice.width = chosen.toSize().width();
            choice.height = chosen.toSize().height();
        });
    });
}

void SheetView::change(const QString& step, const SheetStage::Change& change) {
    document_.edit(step, [change](Project& project) { change(project.sheet); });
}

std::optional<ExportOptions> SheetView::options() const {
    if (!document_.project() || !document_.prepared())
        return std::nullopt;
    const Prepared& prepared = *document_.prepared();
    return sheet_options(*document_.project(), *prepared.snapshot, prepared.language,
                         prepared.places.project);
}

QSize SheetView::picture_size(const ExportOptions& options) const {
    const double ratio = devicePixelRatioF();
    const ScreenSize page = options.page
                                ? points(*options.page)
                                : ScreenSize{double(options.width), double(options.height)};
    double width =
        (options.page ? page.width * screen_points * ratio : page.width) * scale_.value_or(1);
    if (!scale_) {
        constexpr int room = 24;
        const QSizeF view = QSizeF(scroll_->viewport()->size() - QSize(room, room)) * ratio;
        width = page.width * std::min(view.width() / page.width, view.height() / page.height);
    }
    const double longer = std::max(1.0, page.height / page.width);
    width = std::clamp(width, 64.0, largest_side / longer);
    // At its true size a picture has exactly the file's pixels.
    if (!options.page && scale_ == 1.0)
        return {options.width, options.height};
    return {int(std::lround(width)), int(std::lround(width * page.height / page.width))};
}

void SheetView::refresh() {
    if (isVisible())
        start(true);
}

void SheetView::repaint_page() {
    start(false);
}

void SheetView::start(bool again) {
    auto now = options();
    if (!now)
        return;
    const ProjectPtr project = document_.project();
    const PreparedPtr prepared = document_.prepared();
    // The sheets shown may be of an older project by now.
    again = again || !sheets_ || of_ != project || prepared_ != prepared;
    const unsigned long number = ++request_;
    busy_ = true;
    const Sheets known = again ? nullptr : sheets_;
    const auto known_warnings = warnings_->warnings();
    const double ratio = devicePixelRatioF();
    const QSize size = picture_size(*now);
    worker_.start([this, number, known, known_warnings, project, prepared, layout = *now, size,
                   ratio, medium = sheet_medium(*now), page = page_](const std::stop_token& stop) {
        Shown shown{project, prepared, known, known_warnings, {}, {}};
        if (!shown.sheets) {
            auto made = make_sheets(prepared->snapshot, default_style(), layout, stop);
            if (made) {
                shown.warnings = sheet_warnings(*prepared->snapshot, *project, *made, medium);
                shown.sheets = std::make_shared<const std::vector<Sheet>>(*std::move(made));
            } else {
                shown.problem = made.error();
            }
        }
        if (stop.stop_requested())
            return;
        if (shown.sheets) {
            const std::size_t at = std::min(page, shown.sheets->size() - 1);
            shown.picture = page_image((*shown.sheets)[at], size.width(), size.height());
            shown.picture.setDevicePixelRatio(ratio);
        }
        post_to(this, [this, number, shown = std::move(shown)]() mutable {
            take(number, std::move(shown));
        });
    });
}

void SheetView::take(unsigned long request, Shown made) {
    if (request != request_)
        return;
    busy_ = false;
    if (made.problem) {
        if (made.problem->code != ErrorCode::cancelled)
            emit failed(*made.problem);
        return;
    }
    of_ = made.project;
    prepared_ = made.prepared;
    sheets_ = made.sheets;
    page_ = std::min(page_, sheets_->size() - 1);
    stage_->show_page((*sheets_)[page_], made.picture, prepared_->language);
    if (made.warnings.size() != warnings_->warnings().size() ||
        !std::equal(made.warnings.begin(), made.warnings.end(), warnings_->warnings().begin(),
                    [](const SheetWarning& a, const SheetWarning& b) {
                        return a.text == b.text && a.words == b.words;
                    }))
        warnings_->show_warnings(made.warnings);
    show_bar();
    emit shown();
}

void SheetView::show_bar() {
    const Locale language = prepared_->language;
    const Project& project = *of_;
    kind_->clear();
    for (SheetKind kind : all_sheet_kinds)
        kind_->addItem(qt_text(sheet_kind_text(kind, language)), int(kind));
    SheetRequest request;
    request.choice = project.sheet;
    if (const auto now = options())
        request.proposals = now->proposals;
    kind_->setCurrentIndex(kind_->findData(int(sheet_kind(*prepared_->snapshot, request))));
    const QVariant size = project.sheet.page
                              ? QVariant(int(*project.sheet.page))
                              : QVariant(QSize(project.sheet.width, project.sheet.height));
    int at = size_->findData(size);
    if (at < 0) {
        size_->addItem(tr("%1 × %2 px").arg(project.sheet.width).arg(project.sheet.height), size);
        at = size_->count() - 1;
    }
    size_->setCurrentIndex(at);
    number_->setText(tr("%1 / %2", "page of pages").arg(page_ + 1).arg(sheets_->size()));
    back_->setEnabled(page_ > 0);
    on_->setEnabled(page_ + 1 < sheets_->size());
    const Sheet& sheet = (*sheets_)[page_];
    const double width = project.sheet.page ? sheet.size.width * screen_points * devicePixelRatioF()
                                            : project.sheet.width;
    percent_->setText(tr("%1 %").arg(std::lround(100 * stage_->picture().width() / width)));
}

void SheetView::turn_to(std::size_t page) {
    if (!sheets_ || page >= sheets_->size() || page == page_)
        return;
    page_ = page;
    stage_->choose({});
    repaint_page();
}

void SheetView::set_true_size() {
    scale_ = 1;
    repaint_page();
}

void SheetView::set_fitted() {
    scale_.reset();
    repaint_page();
}

void SheetView::zoom(double factor) {
    const auto now = options();
    if (!now || !sheets_)
        return;
    const double width =
        now->page ? (*sheets_)[page_].size.width * screen_points * devicePixelRatioF() : now->width;
    scale_ = std::clamp(stage_->picture().width() / width * factor, farthest, closest);
    repaint_page();
}

void SheetView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    start(false);
}

bool SheetView::eventFilter(QObject* watched, QEvent* event) {
    // Also when the list of warnings below is shown or hidden.
    if (event->type() == QEvent::Resize && watched == scroll_->viewport() && isVisible() && !scale_)
        repaint_page();
    return QWidget::eventFilter(watched, event);
}

void SheetView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1.25 : 1 / 1.25);
    event->accept();
}

} // namespace delimit
