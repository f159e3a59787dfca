// Completeness of the translations: all texts of the window exist in both languages.
#include "support/files.h"
#include "support/window.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Entry {
    QString context, source, comment;
    QStringList translations; ///< one a plural form
    bool finished = true;
};

QString name_of(const Entry& entry) {
    return entry.context + " | " + entry.source + " | " + entry.comment;
}

std::vector<Entry> entries_of(const QString& file) {
    QFile device(file);
    REQUIRE(device.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&device);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            entries.push_back({context, {}, {}, {}, true});
        else if (name == u"source")
            entries.back().source = xml.readElementText();
        else if (name == u"comment")
            entries.back().comment = xml.readElementText();
        else if (name == u"numerusform")
            entries.back().translations << xml.readElementText();
        else if (name == u"translation") {
            entries.back().finished = xml.attributes().isEmpty();
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (entries.back().translations.isEmpty())
                entries.back().translations << text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

QString translations_file(const char* language) {
    return QString::fromStdString(
        (test_folder().parent_path() / "resources/translations").string() + "/delimit_" + language +
        ".ts");
}

} // namespace

TEST_CASE("every text of the window is translated") {
    for (const char* language : {"uk", "en"})
        for (const Entry& entry : entries_of(translations_file(language))) {
            INFO(language << ": " << name_of(entry).toStdString());
            CHECK(entry.finished);
            for (const QString& translation : entry.translations)
                CHECK_FALSE(translation.isEmpty());
        }
}

// Otherwise a text on the screen could not be traced back to its source.
TEST_CASE("no two texts of a class are translated alike") {
    QMap<QString, QString> seen;
    for (const Entry& entry : entries_of(translations_file("uk"))) {
        if (entry.translations.size() != 1 || entry.translations.front().isEmpty())
            continue;
        QString& source = seen[entry.context + "|" + entry.translations.front()];
        INFO(name_of(entry).toStdString() << " and " << source.toStdString());
        CHECK((source.isEmpty() || source == entry.source));
        source = entry.source;
    }
}

TEST_CASE("translations keep the places for arguments, and mnemonics of menus and fields") {
    static const QRegularExpression place("%(\\d|n)"), mnemonic("&\\w");
    const auto places = [](const QString& text) {
        QSet<QString> found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found << it.next().captured();
        return found;
    };
    for (const Entry& entry : entries_of(translations_file("uk")))
        for (const QString& translation : entry.translations) {
            if (translation.isEmpty())
                continue;
            INFO(name_of(entry).toStdString());
            CHECK(places(translation) == places(entry.source));
            CHECK(translation.contains(
                      QRegularExpression("&\\w", QRegularExpression::UseUnicodePropertiesOption)) ==
                  entry.source.contains(mnemonic));
        }
}

TEST_CASE("the files of translations hold what the sources say") {
    const QString lupdate = QStandardPaths::findExecutable(
        "lupdate", {QLibraryInfo::path(QLibraryInfo::BinariesPath), "/usr/lib/qt6/bin"});
    if (lupdate.isEmpty()) {
        WARN("lupdate is not there");
        return;
    }
    const QString src = QString::fromStdString((test_folder().parent_path() / "src").string());
    QTemporaryDir folder;
    for (const char* language : {"uk", "en"}) {
        const QString renewed = folder.filePath("renewed.ts");
        QFile::remove(renewed);
        REQUIRE(QFile::copy(translations_file(language), renewed));
        QStringList arguments{"-silent", "-locations", "none", "-no-obsolete", "-I", src};
        if (language == std::string("en"))
            arguments << "-pluralonly";
        REQUIRE(QProcess::execute(lupdate, arguments + QStringList{src + "/gui", "-ts", renewed}) ==
                0);
        QSet<QString> said;
        for (const Entry& entry : entries_of(renewed))
            said << name_of(entry);
        QSet<QString> known;
        for (const Entry& entry : entries_of(translations_file(language)))
            known << name_of(entry);
        for (const QString& text : said - known)
            FAIL_CHECK("not in delimit_" << language << ".ts: " << text.toStdString()
                                         << "\nBuild the target translations");
        for (const QString& text : known - said)
            FAIL_CHECK("no longer said, but in delimit_" << language
                                                         << ".ts: " << text.toStdString());
    }
}
