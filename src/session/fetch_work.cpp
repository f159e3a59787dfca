#include "session/fetch_work.h"

#include "delimit/base/message.h"
#include "delimit/io/files/cache.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Bytes needed to distinguish a web page from data.
constexpr qsizetype recognised_by = 1'024;

Text download_it() {
    return {"download the file with a browser", "завантажте файл браузером"};
}

Text free_space() {
    return {"free some space, or check its permissions",
            "звільніть місце або перевірте права доступу"};
}

Text cannot_write() {
    return {"the cache folder cannot be written to", "у теку кешу неможливо записати"};
}

Text cut_it_down() {
    return {"cut out the part you need", "виріжте потрібну частину"};
}

Text check_address() {
    return {"check the address", "перевірте адресу"};
}

QString folder() {
    return QString::fromStdU16String(fetched_folder().u16string());
}

bool is_web_page(const QByteArray& beginning, const QString& type) {
    const QByteArray text = beginning.trimmed().toLower();
    return type.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive) ||
           text.startsWith("<!doctype html") || text.startsWith("<html");
}

/// A file name for the copy, from the end of the address.
QString plain_name(const QUrl& url) {
    QString name = QFileInfo(url.path()).fileName();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("_"));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("data.geojson") : name.right(100);
}

} // namespace

bool FetchWork::is_local(const QString& host) {
    QHostAddress literal;
    const QList<QHostAddress> all = literal.setAddress(host)
                                        ? QList<QHostAddress>{literal}
                                        : QHostInfo::fromName(host).addresses();
    static const QStringList networks{
        QStringLiteral("0.0.0.0/8"),      QStringLiteral("10.0.0.0/8"),
        QStringLiteral("100.64.0.0/10"),  QStringLiteral("127.0.0.0/8"),
        QStringLiteral("169.254.0.0/16"), QStringLiteral("172.16.0.0/12"),
        QStringLiteral("192.168.0.0/16"), QStringLiteral("::/127"),
        QStringLiteral("fc00::/7"),       QStringLiteral("fe80::/10")};
    return std::any_of(all.begin(), all.end(), [](QHostAddress address) {
        bool in_ipv6 = false; // an address of version 4 within one of version 6
        if (const quint32 four = address.toIPv4Address(&in_ipv6); in_ipv6)
            address = QHostAddress(four);
        return std::any_of(networks.begin(), networks.end(), [&](const QString& network) {
            return address.isInSubnet(QHostAddress::parseSubnet(network));
        });
    });
}

FetchWork::FetchWork(const QUrl& url, const FetchLimits& limits) : asked_(url), limits_(limits) {
    stall_.setSingleShot(true);
    total_.setSingleShot(true);
    connect(&stall_, &QTimer::timeout, this, [this] {
        fail(ErrorCode::unreadable,
             {"the server does not answer any more", "сервер більше не відповідає"},
             {"try again later, or download the file with a browser",
              "спробуйте пізніше або завантажте файл браузером"});
    });
    connect(&total_, &QTimer::timeout, this, [this] {
        fail(ErrorCode::unreadable,
             {"the server sends too slowly", "сервер надсилає надто повільно"}, download_it());
    });
}

FetchWork::~FetchWork() {
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
    }
}

void FetchWork::start() {
    if (const auto problem = Fetch::problem_with(asked_)) {
        finish(*problem);
        return;
    }
    if (!QDir().mkpath(folder())) {
        fail(ErrorCode::not_writable,
             filled({"the cache folder cannot be made: {0}", "не вдається створити теку кешу: {0}"},
                    {folder().toStdString()}),
             {"check its permissions", "перевірте права доступу"});
        return;
    }
    network_ = new QNetworkAccessManager(this);
    network_->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network_->setAutoDeleteReplies(false);
    total_.start(limits_.total_ms);
    ask(asked_);
}

void FetchWork::cancel() {
    fail(ErrorCode::cancelled, {"stopped on request", "зупинено на вимогу"}, {});
}

void FetchWork::ask(const QUrl& url) {
    url_ = url;
    received_ = 0;
    beginning_.clear();
    hash_.reset();
    // Its name is known once all of it is there.
    auto file = OutputFile::begin(fetched_folder() / "fetched");
    if (!file) {
        fail(ErrorCode::not_writable, cannot_write(), free_space());
        return;
    }
    file_ = *std::move(file);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Lengths are compared with the bytes received, so the answer must not be compressed.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Delimit"));
    reply_ = network_->get(request);
    // Bytes not yet read stay with the server, which limits the memory used.
    reply_->setReadBufferSize(qint64{4} << 20U);
    connect(reply_, &QNetworkReply::metaDataChanged, this, &FetchWork::take_head);
    connect(reply_, &QNetworkReply::readyRead, this, &FetchWork::take_bytes);
    connect(reply_, &QNetworkReply::finished, this, &FetchWork::take_end);
    stall_.start(limits_.connect_ms);
}

void FetchWork::take_head() {
    const qint64 stated = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (stated > limits_.most_bytes)
        fail(ErrorCode::too_large,
             filled({"the file has {0} MiB, more than the limit of {1} MiB",
                     "файл має {0} МіБ, більше за межу {1} МіБ"},
                    {stated >> 20, limits_.most_bytes >> 20}),
             cut_it_down());
}

void FetchWork::take_bytes() {
    if (done_)
        return;
    const QByteArray bytes = reply_->readAll();
    stall_.start(limits_.stall_ms);
    received_ += bytes.size();
    if (received_ > limits_.most_bytes)
        return fail(
            ErrorCode::too_large,
            filled({"the file is larger than the limit of {0} MiB", "файл більший за межу {0} МіБ"},
                   {limits_.most_bytes >> 20}),
            cut_it_down());
    if (beginning_.size() < recognised_by)
        beginning_ += bytes.left(recognised_by);
    hash_.addData(bytes);
    if (!file_->write({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return fail(ErrorCode::not_writable, cannot_write(), free_space());
    const QVariant stated = reply_->header(QNetworkRequest::ContentLengthHeader);
    emit progress(received_, stated.isValid() ? stated.toLongLong() : -1);
}

bool FetchWork::follow(const QUrl& target) {
    if (++redirects_ > limits_.most_redirects) {
        fail(ErrorCode::unreadable,
             {"the server sends from one address to the next, without end",
              "сервер без кінця надсилає з однієї адреси на іншу"},
             check_address());
        return false;
    }
    const QUrl next = url_.resolved(target);
    if (const auto problem = Fetch::problem_with(next)) {
        fail(ErrorCode::bad_value,
             filled({"the server sends on to an address that is not fetched: {0}",
                     "сервер надсилає на адресу, з якої не завантажують: {0}"},
                    {next.toString(QUrl::RemoveUserInfo).toStdString()}),
             check_address());
        return false;
    }
    // Else a server could have this program ask what only this computer may ask.
    if (!is_local(url_.host()) && is_local(next.host())) {
        fail(ErrorCode::bad_value,
             {"the server sends on to an address inside your own network",
              "сервер надсилає на адресу у вашій власній мережі"},
             filled({"name that address yourself if you trust it: {0}",
                     "якщо довіряєте цій адресі, вкажіть її самі: {0}"},
                    {next.toString(QUrl::RemoveUserInfo).toStdString()}));
        return false;
    }
    // A redirect from an encrypted connection to a plain one needs the user's consent.
    if (url_.scheme() == QLatin1String("https") && next.scheme() == QLatin1String("http")) {
        fail(ErrorCode::bad_value,
             {"the server sends on to an address without encryption",
              "сервер надсилає на адресу без шифрування"},
             filled({"name that address yourself if you trust it: {0}",
                     "якщо довіряєте цій адресі, вкажіть її самі: {0}"},
                    {next.toString().toStdString()}));
        return false;
    }
    return true;
}

void FetchWork::take_end() {
    if (done_)
        return;
    take_bytes();
    if (done_)
        return;
    QNetworkReply* reply = std::exchange(reply_, nullptr);
    reply->deleteLater();
    stall_.stop();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && target.isValid()) {
        if (follow(target))
            ask(url_.resolved(target));
        return;
    }
    if (status >= 400)
        return fail(ErrorCode::not_found,
                    filled({"the server answers with error {0}", "сервер відповідає помилкою {0}"},
                           {status}),
                    check_address());
    const QVariant stated = reply->header(QNetworkRequest::ContentLengthHeader);
    if (reply->error() != QNetworkReply::NoError)
        return fail(
            ErrorCode::unreadable,
            filled(status == 0
                       ? Text{"the server cannot be reached ({0})", "сервер недоступний ({0})"}
                       : Text{"the connection broke off ({0})", "з’єднання перервалося ({0})"},
                   {reply->errorString().toStdString()}),
            {"check the address and the connection, and try again",
             "перевірте адресу й з’єднання та спробуйте ще раз"});
    if (status != 200)
        return fail(ErrorCode::unreadable,
                    {"the server gives an answer without a file", "сервер відповідає без файлу"},
                    check_address());
    if (stated.isValid() && stated.toLongLong() != received_)
        return fail(ErrorCode::unreadable,
                    filled({"{0} bytes arrived of the {1} that the server announced",
                            "надійшло {0} байтів із {1}, про які повідомив сервер"},
                           {received_, stated.toLongLong()}),
                    {"try again", "спробуйте ще раз"});
    if (received_ == 0)
        return fail(ErrorCode::bad_format, {"the file is empty", "файл порожній"}, check_address());
    if (is_web_page(beginning_, reply->header(QNetworkRequest::ContentTypeHeader).toString()))
        return fail(ErrorCode::bad_format,
                    {"the answer is a web page, not a data file",
                     "відповідь – вебсторінка, а не файл даних"},
                    {"open the page in a browser and copy the address of the file itself",
                     "відкрийте сторінку в браузері та скопіюйте адресу самого файлу"});
    keep();
}

void FetchWork::keep() {
    Fetched from{asked_.toString(QUrl::FullyEncoded).toStdString(),
                 QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
                 hash_.result().toHex().toStdString()};
    // Named by its contents: a later version from the same address is another file.
    const QString name =
        QString::fromStdString(from.sha256.substr(0, 16)) + QLatin1Char('-') + plain_name(url_);
    file_->rename(name.toStdString());
    if (!file_->publish())
        return fail(ErrorCode::not_writable, cannot_write(), free_space());
    finish(FetchResult{FetchedFile{*BareName::from(name.toStdString())}, std::move(from)});
}

void FetchWork::fail(ErrorCode code, const Text& message, const Text& advice) {
    finish(Error{code, message, advice,
                 DataLocation{asked_.toString(QUrl::RemoveUserInfo).toStdString(), {}, {}, {}}});
}

void FetchWork::finish(const Result<FetchResult>& result) {
    if (std::exchange(done_, true))
        return;
    stall_.stop();
    total_.stop();
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
        std::exchange(reply_, nullptr)->deleteLater();
    }
    file_.reset();
    emit finished(result);
}

} // namespace delimit
