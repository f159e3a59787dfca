#include "gui/base/system_scheme.h"

#include "gui/base/theme.h"

#include "support/window.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>

using namespace delimit;
using namespace delimit::test;

namespace {

/// A bus used by this test alone.
struct Bus {
    QProcess daemon;
    QString address;

    Bus() {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"),
                      QStringLiteral("--print-address")});
        REQUIRE(daemon.waitForReadyRead(10'000));
        address = QString::fromLocal8Bit(daemon.readLine()).trimmed();
    }
    ~Bus() {
        daemon.terminate();
        daemon.waitForFinished();
    }
};

/// The portal of a desktop with one setting, which it reports and changes.
class Portal : public QDBusVirtualObject {
  public:
    explicit Portal(const QString& address)
        : bus_(QDBusConnection::connectToBus(address, QStringLiteral("portal"))) {
        REQUIRE(bus_.isConnected());
        REQUIRE(
            bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this));
        REQUIRE(bus_.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    void prefer(uint scheme) {
        scheme_ = scheme;
        tell("org.freedesktop.appearance", "color-scheme", scheme);
    }
    void tell(const char* group, const char* key, uint value) {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                 QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        signal << QString::fromLatin1(group) << QString::fromLatin1(key)
               << QVariant::fromValue(QDBusVariant(value));
        bus_.send(signal);
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != QStringLiteral("Read"))
            return false;
        const QVariant inner = QVariant::fromValue(QDBusVariant(scheme_));
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        return true;
    }

  private:
    QDBusConnection bus_;
    uint scheme_ = 1;
};

} // namespace

TEST_CASE("without a portal the system has no preference, and nothing waits for it") {
    need_application();
    CHECK(SystemScheme(QDBusConnection(QStringLiteral("nowhere"))).preference() ==
          SystemScheme::Preference::none);
    const Bus bus;
    const SystemScheme scheme(QDBusConnection::connectToBus(bus.address, QStringLiteral("asks")));
    QTest::qWait(100);
    CHECK(scheme.preference() == SystemScheme::Preference::none);
    QDBusConnection::disconnectFromBus(QStringLiteral("asks"));
}

TEST_CASE("windows are dark where the desktop asks for it, and light again when it changes") {
    need_application();
    const Bus bus;
    Portal desktop(bus.address);
    // Read when the session bus is first used, which only the theme does.
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address.toLocal8Bit());
    apply_theme(Theme::system);
    CHECK(eventually([] { return is_dark(); }));
    desktop.tell("org.freedesktop.appearance", "contrast", 1);
    desktop.prefer(2);
    CHECK(eventually([] { return !is_dark(); }));
    desktop.prefer(1);
    CHECK(eventually([] { return is_dark(); }));

    // The user's choice takes precedence over the desktop's.
    apply_theme(Theme::light);
    CHECK_FALSE(is_dark());
    desktop.prefer(2);
    desktop.prefer(1);
    QTest::qWait(50);
    CHECK_FALSE(is_dark());
    apply_theme(Theme::system);
    CHECK(eventually([] { return is_dark(); }));
    desktop.prefer(0);
    CHECK(eventually([] { return !is_dark(); }));
    apply_theme(Theme::light);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}
