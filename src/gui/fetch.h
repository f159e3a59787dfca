// One file from an address that the user named, into the cache. The only place where the program
// talks to the network.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/fetched.h"

#include <QCryptographicHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <string>

class QNetworkAccessManager;
class QNetworkReply;
class QTemporaryFile;

namespace delimit {

struct FetchLimits {
    qint64 most_bytes = qint64{512} << 20U;
    int connect_ms = 20'000; ///< to the first byte of the answer
    int stall_ms = 30'000;   ///< without a byte
    int total_ms = 1'800'000;
    int most_redirects = 5;
};

/// What came of it: a file in the cache, and where it is from.
struct FetchResult {
    std::string path; ///< as LayerSource::path names it, "cache:…"
    Fetched from;
};

/// http and https only, redirects too; nothing of the user is sent, and no cookie kept. What does
/// not arrive whole, or is a web page, is an error and leaves nothing behind.
class Fetch : public QObject {
    Q_OBJECT

  public:
    explicit Fetch(const QUrl& url, const FetchLimits& limits = {}, QObject* parent = nullptr);
    ~Fetch() override;
    void start();
    void cancel();

    /// What is wrong with an address; nothing if it can be asked for.
    static std::optional<Error> problem_with(const QUrl& url);

  signals:
    /// `total` is below 0 where the server does not say.
    void progress(qint64 received, qint64 total);
    /// Once, for success, failure and cancelling.
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
    QNetworkAccessManager* network_;
    QNetworkReply* reply_ = nullptr;
    std::unique_ptr<QTemporaryFile> file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    QByteArray beginning_;
    qint64 received_ = 0;
    int redirects_ = 0;
    bool done_ = false;
    QTimer stall_, total_;
};

} // namespace delimit
