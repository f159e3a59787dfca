// One file from an address that the user named, into the cache, on a thread of its own.
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
    int connect_ms = 20'000; ///< to the first byte of the answer
    int stall_ms = 30'000;   ///< without a byte
    int total_ms = 1'800'000;
    int most_redirects = 5;
};

/// What came of it: a file in the cache, and where it is from.
struct FetchResult {
    FetchedFile file;
    Fetched from;
};

/// http and https only, redirects too; nothing of the user is sent, and no cookie kept. What does
/// not arrive whole, or is a web page, is an error and leaves nothing behind. Asking, hashing and
/// writing are off the calling thread; signals come on it.
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
    void finish(const Result<FetchResult>& result);

    FetchWork* work_; ///< lives on thread_, and goes with it
    QThread thread_;
    bool started_ = false, done_ = false;
};

} // namespace delimit
