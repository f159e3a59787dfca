#include "gui/base/system_scheme.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

#include <utility>

namespace delimit {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface_of_settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group_of_layer_styles = QStringLiteral("org.freedesktop.appearance");
const QString key_of_scheme = QStringLiteral("color-scheme");

} // namespace

QDBusConnection SystemScheme::session() {
    // Without an address QDBusConnection would start a bus of its own.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
               ? QDBusConnection::sessionBus()
               : QDBusConnection(QStringLiteral("no bus"));
}

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent) {
    QDBusConnection connection = bus;
    if (!connection.isConnected())
        return;
    // Slots are found by the names of their parameter types.
    qRegisterMetaType<QDBusVariant>();
    connection.connect(service, path, interface_of_settings, QStringLiteral("SettingChanged"), this,
                       SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface_of_settings,
                                                           QStringLiteral("Read"));
    question << group_of_layer_styles << key_of_scheme;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(group_of_layer_styles, key_of_scheme, reply.value());
    });
}

void SystemScheme::take(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != group_of_layer_styles || key != key_of_scheme)
        return;
    // `Read` wraps its answer twice.
    QVariant answer = value.variant();
    if (answer.canConvert<QDBusVariant>())
        answer = answer.value<QDBusVariant>().variant();
    const uint number = answer.toUInt();
    const auto preference = number == 1   ? Preference::dark
                            : number == 2 ? Preference::light
                                          : Preference::none;
    if (std::exchange(preference_, preference) != preference)
        emit changed();
}

} // namespace delimit
