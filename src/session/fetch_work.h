// The work of one fetch in its thread: requesting, hashing, writing. The only part of the program
// that uses the network.
#pragma once

#include "session/fetch.h"

#include <QCryptographicHash>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QTemporaryFile;

namespace delimit {

/// See Fetch, which gives it a thread of its own.
class FetchWork : public QObject {
    Q_OBJECT

  public:
    FetchWork(const QUrl& url, const FetchLimits& limits);
    ~FetchWork() override;
    void start();
    void cancel();

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
    std::unique_ptr<QTemporaryFile> file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    QByteArray beginning_;
    qint64 received_ = 0;
    int redirects_ = 0;
    bool done_ = false;
    // Children, to move with this to its thread.
    QTimer stall_{this}, total_{this};
};

} // namespace delimit
