// Fetching from a small server of the test's own on loopback that violates every rule.
#include "session/fetch.h"
#include "session/fetch_work.h"

#include "delimit/io/files/cache.h"
#include "support/files.h"
#include "support/small_server.h"
#include "support/window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QThread>

#include <future>
#include <thread>

using namespace delimit;
using namespace delimit::test;

namespace {

struct WithApplication {
    WithApplication() { need_application(); }
};

struct FetchTest : WithApplication {
    TempFolder folder;
    SmallServer server;
    FetchLimits limits;

    FetchTest() {
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(folder.path().string()));
        limits.total_ms = 60'000;
        limits.most_bytes = 200'000;
    }
    ~FetchTest() { qunsetenv("XDG_CACHE_HOME"); }

    Result<FetchResult> fetch(const QUrl& url) {
        std::optional<Result<FetchResult>> got;
        Fetch fetch(url, limits);
        QObject::connect(&fetch, &Fetch::finished,
                         [&](const Result<FetchResult>& result) { got = result; });
        fetch.start();
        REQUIRE(eventually([&] { return got.has_value(); }));
        return *got;
    }
    std::string error(const QUrl& url) {
        const auto result = fetch(url);
        REQUIRE_FALSE(result);
        UNSCOPED_INFO(result.error().message.in(Language::english));
        // No partial file is left.
        CHECK(QDir(QString::fromStdString(fetched_folder().string()))
                  .entryList(QDir::Files | QDir::Hidden)
                  .isEmpty());
        return result.error().message.in(Language::english);
    }
};

/// A server that answers one request with these bytes, in a thread of its own.
class BlockingServer {
  public:
    explicit BlockingServer(const QByteArray& bytes) : thread_([this, bytes] { serve(bytes); }) {}
    ~BlockingServer() { thread_.join(); }
    [[nodiscard]] QUrl url() {
        return QUrl(
            QStringLiteral("http://127.0.0.1:%1/map.geojson").arg(port_.get_future().get()));
    }

  private:
    void serve(const QByteArray& bytes) {
        constexpr int patience_ms = 20'000;
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port_.set_value(server.serverPort());
        if (!server.waitForNewConnection(patience_ms))
            return;
        QTcpSocket* socket = server.nextPendingConnection();
        socket->waitForReadyRead(patience_ms);
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(patience_ms)) {
        }
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState)
            socket->waitForDisconnected(patience_ms);
    }

    std::promise<quint16> port_;
    std::thread thread_;
};

bool says(const std::string& text, const char* words) {
    INFO(text);
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("only web addresses without a user's name are fetched") {
    FetchTest test;
    for (const char* bad : {"", "map.geojson", "file:///etc/passwd", "ftp://127.0.0.1/a", "http://",
                            "http://me:secret@127.0.0.1/a", "data:text/plain,x"})
        CHECK(Fetch::problem_with(QUrl(bad)));
    CHECK_FALSE(Fetch::problem_with(QUrl("https://example.org/a.geojson")));
    CHECK(says(test.error(QUrl("file:///etc/passwd")), "address"));
    CHECK(test.server.requests.isEmpty());
}

TEST_CASE("a good file is kept in the cache with its address, time and SHA-256") {
    FetchTest test;
    const auto got = test.fetch(test.server.url("/good/map.geojson?day=1"));
    INFO((got ? std::string() : got.error().message.in(Language::english)));
    REQUIRE(got);
    CHECK(got->from.url == test.server.url("/good/map.geojson?day=1").toString().toStdString());
    CHECK(got->from.time.ends_with("Z"));
    // The copy is named by its SHA-256 and the name in the address.
    CHECK(got->from.sha256 == QCryptographicHash::hash(QByteArray::fromStdString(SmallServer::body),
                                                       QCryptographicHash::Sha256)
                                  .toHex()
                                  .toStdString());
    CHECK(got->file.name.text().starts_with(got->from.sha256.substr(0, 16)));
    CHECK(got->file.name.text().ends_with("-map.geojson"));
    const auto file = fetched_folder() / got->file.name.text();
    CHECK(text_of_file(file) == SmallServer::body);
    // No cookie, no credentials, nothing about the user.
    const QByteArray request = test.server.requests.front().toLower();
    for (const char* header : {"cookie:", "authorization:", "referer:"})
        CHECK_FALSE(request.contains(header));
    // A second request does not send the cookie that was offered.
    REQUIRE(test.fetch(test.server.url("/good/map.geojson")));
    CHECK_FALSE(test.server.requests.back().toLower().contains("cookie:"));
}

TEST_CASE("a redirect is followed, a circle of them and one to a file are not") {
    FetchTest test;
    const auto got = test.fetch(test.server.url("/to-good"));
    INFO((got ? std::string() : got.error().message.in(Language::english)));
    REQUIRE(got);
    CHECK(says(got->from.url, "/to-good"));
    REQUIRE(
        QFile::remove(QString::fromStdString((fetched_folder() / got->file.name.text()).string())));
    test.server.requests.clear();
    CHECK(says(test.error(test.server.url("/circle")), "one address to the next"));
    CHECK(test.server.requests.size() == test.limits.most_redirects + 1);
    CHECK(says(test.error(test.server.url("/to-file")), "not fetched"));
}

TEST_CASE("a server that stalls, at once or in the middle, is given up") {
    FetchTest test;
    test.limits.connect_ms = test.limits.stall_ms = 600;
    CHECK(says(test.error(test.server.url("/silent")), "does not answer"));
    CHECK(says(test.error(test.server.url("/stalls")), "does not answer"));
}

TEST_CASE("a slow drip ends at the limit for the whole") {
    FetchTest test;
    test.limits.total_ms = 1'500;
    CHECK(says(test.error(test.server.url("/drips")), "too slowly"));
}

TEST_CASE("a server that lies about its length, or closes early, gives no file") {
    FetchTest test;
    CHECK_FALSE(test.error(test.server.url("/longer")).empty());
    CHECK_FALSE(test.error(test.server.url("/closes")).empty());
    // A file announced as shorter is valid by the protocol; its reader reports the missing end.
    const auto cut = test.fetch(test.server.url("/shorter"));
    if (cut)
        CHECK(text_of_file(fetched_folder() / cut->file.name.text()).size() <
              SmallServer::body.size());
}

TEST_CASE("web pages, errors and empty answers are no data") {
    FetchTest test;
    CHECK(says(test.error(test.server.url("/page")), "web page"));
    CHECK(says(test.error(test.server.url("/page-called-json")), "web page"));
    CHECK(says(test.error(test.server.url("/missing")), "404"));
    CHECK(says(test.error(test.server.url("/locked")), "401"));
    CHECK(says(test.error(test.server.url("/empty")), "empty"));
}

TEST_CASE("what is too large is refused by its announcement, and without one") {
    FetchTest test;
    CHECK(says(test.error(test.server.url("/announced-large")), "limit"));
    CHECK(says(test.error(test.server.url("/large")), "larger than the limit"));
}

TEST_CASE("nobody at the address, and a stop by the user") {
    FetchTest test;
    QUrl nobody = test.server.url("/good/map.geojson");
    test.server.close();
    CHECK(says(test.error(nobody), "cannot be reached"));

    FetchTest other;
    std::optional<Result<FetchResult>> got;
    Fetch fetch(other.server.url("/silent"), other.limits);
    QObject::connect(&fetch, &Fetch::finished,
                     [&](const Result<FetchResult>& result) { got = result; });
    fetch.start();
    fetch.cancel();
    REQUIRE(eventually([&] { return got.has_value(); }));
    CHECK(got->error().code == ErrorCode::cancelled);
}

TEST_CASE("a file is hashed and written while the user interface stands still") {
    FetchTest test;
    test.limits.most_bytes = qint64{16} << 20U;
    const QByteArray bytes(9 << 20, 'x');
    BlockingServer server(bytes);
    std::optional<Result<FetchResult>> got;
    Fetch fetch(server.url(), test.limits);
    QObject::connect(&fetch, &Fetch::finished,
                     [&](const Result<FetchResult>& result) { got = result; });
    fetch.start();
    // No event of this thread is handled here, so another thread has written the file.
    const auto kept = [] {
        return QDir(QString::fromStdString(fetched_folder().string()))
            .entryInfoList({QStringLiteral("*-map.geojson")}, QDir::Files);
    };
    for (int tries = 0; tries < 2'000 && kept().isEmpty(); ++tries)
        QThread::msleep(10);
    REQUIRE(kept().size() == 1);
    CHECK(kept().front().size() == bytes.size());
    CHECK_FALSE(got);
    REQUIRE(eventually([&] { return got.has_value(); }));
    REQUIRE(*got);
    CHECK((*got)->from.sha256 ==
          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
}

TEST_CASE("addresses that only this computer or its network knows are told from public ones") {
    for (const char* host : {"127.0.0.1", "localhost", "10.1.2.3", "172.31.0.1", "192.168.1.1",
                             "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "::", "fe80::1",
                             "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1"}) {
        INFO(host);
        CHECK(FetchWork::is_local(QString::fromLatin1(host)));
    }
    for (const char* host :
         {"1.1.1.1", "172.32.0.1", "192.169.0.1", "2606:4700::1111", "::ffff:1.1.1.1", ""}) {
        INFO(host);
        CHECK_FALSE(FetchWork::is_local(QString::fromLatin1(host)));
    }
}
