// A web server on loopback that answers correctly or wrongly, as a test needs.
#pragma once

#include <QHash>
#include <QTimer>
#include <QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <string>

namespace delimit::test {

/// Needs the application, in whose event loop it answers.
class SmallServer : public QTcpServer {
  public:
    static inline const std::string body = R"({"type":"FeatureCollection","features":[]})";
    QList<QByteArray> requests;
    QByteArray file = QByteArray::fromStdString(body); ///< contents served under /good

    SmallServer() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }
    [[nodiscard]] QUrl url(const QString& path) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

  private:
    void read(QTcpSocket& socket) {
        QByteArray& text = asked_[&socket];
        text += socket.readAll();
        if (!text.contains("\r\n\r\n"))
            return;
        requests << asked_.take(&socket);
        answer(socket, requests.back().split(' ').value(1));
    }
    static void say(QTcpSocket& socket, const QByteArray& status, const QByteArray& headers,
                    const QByteArray& bytes) {
        socket.write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n" + bytes);
    }
    static QByteArray length(qsizetype bytes) {
        return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
    }
    static void redirect(QTcpSocket& socket, const QByteArray& to) {
        say(socket, "302 Found", "Location: " + to + "\r\n" + length(0), {});
        socket.disconnectFromHost();
    }
    void drip(QTcpSocket& socket) {
        auto* timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(100);
    }
    void answer(QTcpSocket& socket, const QByteArray& path) {
        const QByteArray good = QByteArray::fromStdString(body);
        const QByteArray page = "<!DOCTYPE html>\n<html><body>Sign in</body></html>";
        const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n";
        if (path.startsWith("/good"))
            say(socket, "200 OK", "Set-Cookie: who=you\r\n" + length(file.size()), file);
        else if (path == "/to-good")
            return redirect(socket, "/good/other.geojson");
        else if (path == "/circle")
            return redirect(socket, "/circle");
        else if (path == "/to-file")
            return redirect(socket, "file:///etc/passwd");
        else if (path == "/silent")
            return;
        else if (path == "/stalls")
            return say(socket, "200 OK", length(good.size()), good.left(5));
        else if (path == "/drips") {
            say(socket, "200 OK", length(100'000), good.left(5));
            return drip(socket);
        } else if (path == "/longer")
            say(socket, "200 OK", length(good.size() + 100), good);
        else if (path == "/shorter")
            say(socket, "200 OK", length(good.size() - 10), good);
        else if (path == "/closes")
            say(socket, "200 OK", "Transfer-Encoding: chunked\r\n", "5\r\n{\"typ\r\n");
        else if (path == "/page")
            say(socket, "200 OK", html + length(page.size()), page);
        else if (path == "/page-called-json")
            say(socket, "200 OK", "Content-Type: application/json\r\n" + length(page.size()), page);
        else if (path == "/missing")
            say(socket, "404 Not Found", html + length(page.size()), page);
        else if (path == "/locked")
            say(socket, "401 Unauthorized",
                "WWW-Authenticate: Basic realm=\"x\"\r\n" + length(page.size()), page);
        else if (path == "/empty")
            say(socket, "200 OK", length(0), {});
        else if (path == "/announced-large")
            return say(socket, "200 OK", length(1'000'000'000), good);
        else if (path == "/large")
            say(socket, "200 OK", {}, QByteArray(300'000, ' '));
        socket.disconnectFromHost();
    }

    QHash<QTcpSocket*, QByteArray> asked_;
};

} // namespace delimit::test
