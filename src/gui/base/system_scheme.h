// The desktop's preference for dark or light windows, read from the settings portal, which serves
// programs of any toolkit: Qt 6.4 does not read it.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#pragma once

#include <QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>

namespace delimit {

class SystemScheme : public QObject {
    Q_OBJECT

  public:
    /// Numbered as by the portal.
    enum class Preference { none = 0, dark = 1, light = 2 };

    /// Reads the preference asynchronously and follows its changes. Without a portal it is `none`.
    explicit SystemScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] Preference preference() const { return preference_; }

    /// The bus of this user's session; not connected if none runs. Never starts one.
    [[nodiscard]] static QDBusConnection session();

  signals:
    void changed();

  private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    Preference preference_ = Preference::none;
};

} // namespace delimit
