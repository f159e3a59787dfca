// The work of one fetch in its thread: requesting, hashing, writing. The only part of the program
// that uses the network.
#pragma once

#include "delimit/io/files/output_file.h"
#include "session/fetch.h"

#include <QCryptographicHash>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace delimit {

/// See Fetch, which gives it a thread of its own.
class FetchWork : public QObject {
    Q_OBJECT

  public:
    FetchWork(const QUrl& url, const FetchLimits& limits);
    ~FetchWork() override;
    void start();
    void cancel();

    /// True for this computer, and for addresses that only networks such as an office's know. Asks
    /// for the addresses of a name.
    static bool is_local(const QString& host);

  signals:
    void progress(qint64 received, qint64 total);
    void finished(const delimit::Result<delimit::FetchResult>& result);

  private:
    void ask(const QUrl& url);
    void take_head();
    void take_bytes();
    void take_end();
    bool follow(const QUrl& target);
    void keep();
    void fail(ErrorCode code, const Text& message, const Text& advice);
    void finish(const Result<FetchResult>& result);

    QUrl asked_, url_;
    FetchLimits limits_;
    QNetworkAccessManager* network_ = nullptr;
    QNetworkReply* reply_ = nullptr;
    std::optional<OutputFile> file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    QByteArray beginning_;
    qint64 received_ = 0;
    int redirects_ = 0;
    bool done_ = false;
    // Children, to move with this to its thread.
    QTimer stall_{this}, total_{this};
};

} // namespace delimit
