// Fetching over https, from a server on loopback with a certificate made for the test.
#include "session/fetch.h"

#include "delimit/io/files/cache.h"
#include "support/files.h"
#include "support/window.h"

#include <QDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpSocket>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

template <class Write>
QByteArray pem(Write write) {
    BIO* memory = BIO_new(BIO_s_mem());
    write(memory);
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(memory, &bytes);
    QByteArray text(bytes, qsizetype(size));
    BIO_free(memory);
    return text;
}

/// A key and self-signed certificate for 127.0.0.1, valid for an hour.
Identity make_identity() {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* made = X509_new();
    X509_set_version(made, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 3600);
    X509_set_pubkey(made, key);
    X509_NAME* name = X509_get_subject_name(made);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(made, name);
    for (const auto& [what, value] : {std::pair{NID_subject_alt_name, "IP:127.0.0.1"},
                                      {NID_basic_constraints, "critical,CA:TRUE"}}) {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value);
        X509_add_ext(made, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(made, key, EVP_sha256());
    const Identity identity{QSslCertificate(pem([&](BIO* to) { PEM_write_bio_X509(to, made); })),
                            QSslKey(pem([&](BIO* to) {
                                        PEM_write_bio_PrivateKey(to, key, nullptr, nullptr, 0,
                                                                 nullptr, nullptr);
                                    }),
                                    QSsl::Ec)};
    X509_free(made);
    EVP_PKEY_free(key);
    return identity;
}

/// A server with one small file; paths that begin with /down are redirected to plain http.
class HttpsServer : public QSslServer {
  public:
    static inline const QByteArray body = R"({"type":"FeatureCollection","features":[]})";

    explicit HttpsServer(const Identity& identity) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { answer(*socket); });
        });
    }
    [[nodiscard]] QUrl url(const QString& path) const {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

  private:
    static void answer(QTcpSocket& socket) {
        const QByteArray asked = socket.readAll();
        if (asked.contains("/down"))
            socket.write("HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\n"
                         "Location: http://127.0.0.1:1/map.geojson\r\n\r\n");
        else
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }
};

/// Makes the system trust the certificate during its lifetime.
struct Trusting {
    QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    explicit Trusting(const QSslCertificate& certificate) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(before); }
};

Result<FetchResult> fetched(const QUrl& url) {
    std::optional<Result<FetchResult>> got;
    Fetch fetch(url);
    QObject::connect(&fetch, &Fetch::finished,
                     [&](const Result<FetchResult>& result) { got = result; });
    fetch.start();
    REQUIRE(eventually([&] { return got.has_value(); }));
    return *got;
}

} // namespace

TEST_CASE("over https a certificate is asked for its signature, and nothing goes on unprotected") {
    need_application();
    if (!QSslSocket::supportsSsl()) {
        WARN("no TLS here: not tested");
        return;
    }
    const TempFolder cache;
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(cache.path().string()));
    const Identity identity = make_identity();
    REQUIRE_FALSE(identity.certificate.isNull());
    REQUIRE_FALSE(identity.key.isNull());
    HttpsServer server(identity);
    const auto kept = [] {
        return QDir(QString::fromStdString(fetched_folder().string()))
            .entryList(QDir::Files | QDir::Hidden);
    };
    const auto stranger = fetched(server.url("/map.geojson"));
    REQUIRE_FALSE(stranger);
    INFO(stranger.error().message.in(Language::english));
    CHECK(stranger.error().message.in(Language::english).find("certificate") != std::string::npos);
    CHECK(kept().isEmpty());
    {
        const Trusting trusting(identity.certificate);
        const auto known = fetched(server.url("/map.geojson"));
        INFO((known ? std::string() : known.error().message.in(Language::english)));
        REQUIRE(known);
        CHECK(known->from.url == server.url("/map.geojson").toString().toStdString());
        CHECK(text_of_file(fetched_folder() / known->file.name.text()) ==
              HttpsServer::body.toStdString());
        CHECK(kept().size() == 1);
        const auto down = fetched(server.url("/down"));
        REQUIRE_FALSE(down);
        CHECK(down.error().message.in(Language::english).find("without encryption") !=
              std::string::npos);
        CHECK(kept().size() == 1);
    }
    qunsetenv("XDG_CACHE_HOME");
}
