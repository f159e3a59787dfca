#include "gui/data/data_assistant.h"

#include "gui/base/text.h"
#include "gui/data/change_summary.h"
#include "gui/data/data_preview.h"
#include "gui/data/findings_model.h"
#include "gui/data/recognised_text.h"
#include "gui/data/source_form.h"
#include "gui/widgets/problem_label.h"
#include "gui/widgets/table_view.h"
#include "session/post.h"

#include "delimit/io/layers/source_name.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Rows of findings visible without scrolling.
constexpr int most_rows = 6;

QString name_of(const AssistantEntry& entry) {
    QString name = qt_text(known_name(entry.source));
    if (entry.source.layer.empty())
        return name;
    if (entry.source.layer == all_layers)
        return DataAssistant::tr("%1, all layers together").arg(name);
    return DataAssistant::tr("%1, layer %2").arg(name, qt_text(entry.source.layer));
}

/// Advice for an option of files that has a widget in the assistant; empty for others.
QString advice_here(const std::string& option) {
    if (option == "swap_axes")
        return DataAssistant::tr("tick “Latitude comes first”");
    if (option == "left")
        return DataAssistant::tr("choose the party left of the line, or the party that controls "
                                 "the seed points you click, and click one on the map");
    return {};
}

} // namespace

DataAssistant::DataAssistant(ProjectPtr project, PreparedPtr current,
                             std::vector<LayerSource> sources, QWidget* parent)
    : QDialog(parent), project_(std::move(project)), current_(std::move(current)),
      files_(new QListWidget(this)), form_(new SourceForm(this)), preview_(new DataPreview(this)),
      findings_view_(new TableView(this)), findings_(new FindingsModel(this)),
      summary_(new ChangeSummary(ChangeSummary::Lines::below_each_other, this)),
      problem_(new ProblemLabel(this)), progress_(new QProgressBar(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    for (LayerSource& source : sources)
        entries_.push_back({std::move(source), std::nullopt, false});
    setWindowTitle(entries_.size() == 1
                       ? tr("Add data: %1").arg(name_of(entries_.front()))
                       : tr("Add data: %n file(s)", nullptr, int(entries_.size())));
    build();
    list_entries();
    connect(files_, &QListWidget::currentRowChanged, this, &DataAssistant::show_number);
    connect(form_, &SourceForm::changed, this, [this](const AssistantEntry& entry) {
        corrected_ = true;
        entries_[number_] = entry;
        start();
    });
    connect(preview_, &DataPreview::picked, form_, &SourceForm::add_seed);
    connect(summary_, &ChangeSummary::confirmed, this, &DataAssistant::show_state);
    connect(buttons_, &QDialogButtonBox::accepted, this, &DataAssistant::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &DataAssistant::reject);
    start();
}

DataAssistant::~DataAssistant() = default;

void DataAssistant::list_entries() {
    const QSignalBlocker quiet(files_);
    files_->clear();
    for (const AssistantEntry& entry : entries_)
        files_->addItem(name_of(entry));
    files_->setVisible(entries_.size() > 1);
    number_ = std::min(number_, entries_.size() - 1);
    files_->setCurrentRow(int(number_));
}

void DataAssistant::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    files_->setAccessibleName(tr("Files"));
    files_->setMaximumHeight(92);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(420);

    findings_view_->setModel(findings_);
    findings_view_->setAccessibleName(tr("Data checks of the file"));
    findings_view_->setColumnHidden(FindingsModel::location, true);
    findings_view_->setWordWrap(true);
    connect(findings_view_->horizontalHeader(), &QHeaderView::sectionResized, this,
            &DataAssistant::fit_findings, Qt::QueuedConnection);
    findings_view_->horizontalHeader()->setSectionResizeMode(FindingsModel::message,
                                                             QHeaderView::Stretch);
    auto* right = new QWidget(this);
    right->setMinimumWidth(420); // findings are readable and the study area recognisable
    auto* pictures = new QVBoxLayout(right);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->addWidget(preview_, 1);
    pictures->addWidget(summary_);
    pictures->addWidget(findings_view_);
    auto* split = new QSplitter(this);
    split->addWidget(scroll);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);

    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(120);
    progress_->setAccessibleName(tr("Reading"));
    QSizePolicy keeps = progress_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keeps);
    QPushButton* add = buttons_->button(QDialogButtonBox::Ok);
    add->setText(tr("&Add to the project"));
    add->setDefault(true);
    buttons_->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* last = new QHBoxLayout;
    last->addWidget(progress_);
    last->addStretch();
    last->addWidget(buttons_);
    column->addWidget(files_);
    column->addWidget(split, 1);
    column->addWidget(problem_);
    column->addLayout(last);
    const QSize room = screen()->availableSize() - QSize(60, 80);
    resize(QSize(1120, 720).boundedTo(room));
    split->setSizes({470, 640});
}

void DataAssistant::start() {
    checking_ = true;
    show_state();
    worker_.start([this, number = ++request_, project = project_, current = current_,
                   entries = entries_](const std::stop_token& stop) {
        auto trial = std::make_shared<const Trial>(try_entries(*project, *current, entries, stop));
        if (!stop.stop_requested())
            post_to(this, [this, number, trial = std::move(trial)] {
                if (number == request_)
                    finished(trial);
            });
    });
}

void DataAssistant::finished(std::shared_ptr<const Trial> trial) {
    trial_ = std::move(trial);
    checking_ = false;
    if (take_layers_apart())
        return start();
    if (trial_->to_blame && !corrected_ && entries_.size() > 1)
        files_->setCurrentRow(int(*trial_->to_blame));
    refresh();
    if (std::exchange(accept_first_, false) && ready())
        QDialog::accept();
}

/// Puts an entry for each separate layer in place of a file of several; false if there is none.
bool DataAssistant::take_layers_apart() {
    std::vector<AssistantEntry> apart;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto& layers = trial_->surveys[i].report.layer_choices;
        if (layers.empty() || entries_[i].left_out)
            apart.push_back(entries_[i]);
        else {
            const auto add = [&](std::string_view layer) {
                apart.push_back({entries_[i].source, std::nullopt, true});
                apart.back().source.layer = layer;
            };
            for (const LayerChoice& layer : layers)
                add(layer.name);
            add(all_layers);
        }
    }
    if (apart.size() == entries_.size())
        return false;
    entries_ = std::move(apart);
    trial_.reset();
    accept_first_ = false;
    list_entries();
    return true;
}

void DataAssistant::show_number(int number) {
    if (number < 0 || std::size_t(number) >= entries_.size())
        return;
    number_ = std::size_t(number);
    refresh();
}

void DataAssistant::refresh() {
    if (trial_) {
        form_->show_entry(entries_[number_], trial_->surveys[number_], project_->parties,
                          current_->language);
        findings_->show_findings(trial_->findings[number_], current_->language);
        findings_view_->resizeColumnToContents(FindingsModel::severity);
        findings_view_->resizeColumnToContents(FindingsModel::moved);
        fit_findings();
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const QString recognised =
                recognised_text(trial_->surveys[i], project_->parties, current_->language);
            files_->item(int(i))->setText(
                tr("%1 – %2", "file, what it is")
                    .arg(name_of(entries_[i]),
                         entries_[i].left_out ? tr("skipped: %1").arg(recognised) : recognised));
        }
        summary_->show_change(trial_->change ? &*trial_->change : nullptr, project_->parties,
                              current_->language);
        show_preview();
    }
    show_state();
}

/// Fits the height of the findings to their rows, up to most_rows.
void DataAssistant::fit_findings() {
    const int rows = findings_->rowCount();
    findings_view_->setVisible(rows > 0);
    findings_view_->resizeRowsToContents();
    const QHeaderView& lines = *findings_view_->verticalHeader();
    const int height = std::min(lines.length(), most_rows * lines.defaultSectionSize());
    findings_view_->setFixedHeight(findings_view_->horizontalHeader()->sizeHint().height() +
                                   height + 2 * findings_view_->frameWidth());
}

void DataAssistant::show_preview() {
    preview_->show_trial(trial_, number_, project_->parties, entries_[number_].source.seeds);
    preview_->set_picking(form_->wants_places());
}

void DataAssistant::show_state() {
    progress_->setVisible(checking_);
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(checking_ ? !corrected_ : ready());
    preview_->set_picking(form_->wants_places());
    if (checking_)
        return;
    const auto& problem = trial_->problem;
    const bool of_this = problem && trial_->to_blame.value_or(number_) == number_;
    const bool beside_field = form_->show_problem(of_this ? problem : std::nullopt);
    problem_->show_text(beside_field ? QString() : this->problem());
}

bool DataAssistant::ready() const {
    return !checking_ && trial_ && !trial_->problem && !summary_->needs_confirmation();
}

QString DataAssistant::problem() const {
    if (!trial_ || !trial_->problem)
        return {};
    const Error& problem = *trial_->problem;
    QString text = capitalised(qt_text(problem.message));
    if (trial_->to_blame && entries_.size() > 1)
        text = tr("%1: %2", "file, problem").arg(name_of(entries_[*trial_->to_blame]), text);
    DataLocation within = problem.location;
    within.file.clear();
    QString advice = qt_text(problem.advice);
    if (const QString here = advice_here(within.field); !here.isEmpty()) {
        advice = here;
        within.field.clear();
    }
    const QString location = qt_text(within.text(shown_language()));
    if (!location.isEmpty())
        text = tr("%1 (%2)", "problem, place").arg(text, location);
    return advice.isEmpty() ? text : tr("%1. What to do: %2").arg(text, advice);
}

void DataAssistant::accept() {
    if (ready())
        QDialog::accept();
    else if (checking_ && !corrected_)
        accept_first_ = true;
}

Document::Change DataAssistant::change() const {
    return [entries = entries_, surveys = trial_->surveys](Project& project) {
        take_entries(project, entries, surveys);
    };
}

QString DataAssistant::step_name() const {
    QStringList names;
    for (const AssistantEntry& entry : entries_)
        if (!entry.left_out)
            names << name_of(entry);
    return names.size() == 1 ? tr("Add %1").arg(names.front())
                             : tr("Add %n file(s)", nullptr, int(names.size()));
}

} // namespace delimit
