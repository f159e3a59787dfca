#include "session/fetch.h"

#include "delimit/base/message.h"
#include "session/fetch_work.h"

#include <utility>

namespace delimit {

Fetch::Fetch(const QUrl& url, const FetchLimits& limits, QObject* parent)
    : QObject(parent), work_(new FetchWork(url, limits)) {
    thread_.setObjectName(QStringLiteral("fetch"));
    work_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, work_, &QObject::deleteLater);
    connect(work_, &FetchWork::progress, this, [this](qint64 received, qint64 total) {
        if (!done_)
            emit progress(received, total);
    });
    connect(work_, &FetchWork::finished, this, &Fetch::finish);
}

Fetch::~Fetch() {
    if (!started_) {
        delete work_;
        return;
    }
    thread_.quit();
    // Waits at most until the bytes received are written.
    thread_.wait();
}

std::optional<Error> Fetch::problem_with(const QUrl& url) {
    const auto problem = [&](const Text& message, const Text& advice) {
        return Error{ErrorCode::bad_value, message, advice,
                     DataLocation{url.toString(QUrl::RemoveUserInfo).toStdString(), {}, {}, {}}};
    };
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return problem({"this is no address", "це не адреса"},
                       {"write it as https://example.org/file.geojson",
                        "запишіть її як https://example.org/file.geojson"});
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return problem(filled({"only http and https are fetched, not {0}",
                               "завантажуються лише http і https, не {0}"},
                              {url.scheme().toStdString()}),
                       {"download the file and add the copy", "завантажте файл і додайте копію"});
    if (!url.userInfo().isEmpty())
        return problem({"the address holds a user name; none is sent",
                        "адреса містить ім’я користувача; воно не надсилається"},
                       {"download the file with a browser", "завантажте файл браузером"});
    return std::nullopt;
}

void Fetch::start() {
    started_ = true;
    thread_.start();
    QMetaObject::invokeMethod(work_, &FetchWork::start);
}

void Fetch::cancel() {
    if (started_ && !done_)
        QMetaObject::invokeMethod(work_, &FetchWork::cancel);
}

void Fetch::finish(const Result<FetchResult>& result) {
    if (!std::exchange(done_, true))
        emit finished(result);
}

} // namespace delimit
