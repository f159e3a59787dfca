// Whether the desktop asks for dark or light windows, as the settings portal tells programs that
// are not of its own toolkit: Qt 6.4 does not ask it.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#pragma once

#include <QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>

namespace delimit {

class SystemScheme : public QObject {
    Q_OBJECT

  public:
    /// As the portal numbers them.
    enum class Preference { none = 0, dark = 1, light = 2 };

    /// Asks without waiting, and listens from then on. Without a portal there is no preference.
    explicit SystemScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] Preference preference() const { return preference_; }

    /// The bus of this user's session; not connected where none runs. None is started.
    [[nodiscard]] static QDBusConnection session();

  signals:
    void changed();

  private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    Preference preference_ = Preference::none;
};

} // namespace delimit
