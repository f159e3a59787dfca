// A dialog that asks for an address and fetches the file, with progress and a button to stop.
#pragma once

#include "session/fetch.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace delimit {

class ProblemLabel;

class UrlDialog : public QDialog {
    Q_OBJECT

  public:
    explicit UrlDialog(QWidget* parent = nullptr, const FetchLimits& limits = {});
    ~UrlDialog() override;

    [[nodiscard]] QLineEdit& address() { return *address_; }
    [[nodiscard]] ProblemLabel& problem() { return *problem_; }
    [[nodiscard]] bool fetching() const { return fetch_ != nullptr; }
    /// Fetches the address in the field.
    void start();
    /// Stops the fetch; closes the dialog if none runs.
    void reject() override;

  signals:
    /// The file is in the cache; the dialog closes.
    void fetched(const delimit::FetchResult& result);

  private:
    void show_progress(qint64 received, qint64 total);
    void finished(const Result<FetchResult>& result);
    void show_state();
    void make_room();

    FetchLimits limits_;
    QLineEdit* address_;
    QLabel* limit_;
    QProgressBar* progress_;
    ProblemLabel* problem_;
    QDialogButtonBox* buttons_;
    std::unique_ptr<Fetch> fetch_;
};

} // namespace delimit
