// Fetching one file from an address given by the user, into the cache, in a thread of its own.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/layer_source.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <optional>
#include <string>

namespace delimit {

class FetchWork;

struct FetchLimits {
    qint64 most_bytes = qint64{512} << 20U;
    int connect_ms = 20'000; ///< until the first byte of the answer
    int stall_ms = 30'000;   ///< without a byte
    int total_ms = 1'800'000;
    int most_redirects = 5;
};

/// The result of a fetch: a file in the cache, and its origin.
struct FetchResult {
    FetchedFile file;
    Fetched from;
};

/// Fetches by http and https only, also after redirects; sends no data about the user and keeps no
/// cookies. An incomplete answer or a web page is an error, and no file is kept. Requesting,
/// hashing and writing are done in another thread; signals are sent in the calling one.
class Fetch : public QObject {
    Q_OBJECT

  public:
    explicit Fetch(const QUrl& url, const FetchLimits& limits = {}, QObject* parent = nullptr);
    ~Fetch() override;
    void start();
    void cancel();

    /// The problem with an address; nothing if it can be fetched.
    static std::optional<Error> problem_with(const QUrl& url);

  signals:
    /// `total` is below 0 if the server does not state it.
    void progress(qint64 received, qint64 total);
    /// Sent once, on success, failure or cancelling.
    void finished(const delimit::Result<delimit::FetchResult>& result);

  private:
    void finish(const Result<FetchResult>& result);

    FetchWork* work_; ///< lives in thread_, and is deleted with it
    QThread thread_;
    bool started_ = false, done_ = false;
};

} // namespace delimit
