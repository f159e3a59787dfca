#include "render/svg_check.h"

#include "delimit/base/limits.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>

#include <map>
#include <set>
#include <vector>

namespace delimit {
namespace {

/// An element with an id, and all that is drawn when it is used.
struct Named {
    std::size_t elements = 0;
    std::vector<QString> uses;
};

bool stays_inside(QStringView reference) {
    const QStringView target = reference.trimmed();
    return target.isEmpty() || target.startsWith(u'#');
}

/// True if every url(…) in a style is of the document itself, and it imports nothing.
bool is_own_style(const QString& style) {
    if (style.contains(QLatin1String("@import"), Qt::CaseInsensitive) ||
        style.contains(QLatin1Char('\\')))
        return false;
    for (qsizetype at = 0; (at = style.indexOf(QLatin1String("url"), at, Qt::CaseInsensitive)) >= 0;
         at += 3) {
        qsizetype next = at + 3;
        while (next < style.size() && (style[next].isSpace() || style[next] == u'(' ||
                                       style[next] == u'"' || style[next] == u'\''))
            ++next;
        if (next > at + 3 && !stays_inside(QStringView(style).mid(next)))
            return false;
    }
    return true;
}

class SvgCheck {
  public:
    explicit SvgCheck(const QByteArray& svg) : reader_(svg) {}

    SvgProblem run() {
        while (!reader_.atEnd() && problem_ == SvgProblem::none) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && in_style_)
                style_ += reader_.text();
            else if (token == QXmlStreamReader::ProcessingInstruction)
                problem_ = SvgProblem::refers_elsewhere; // xml-stylesheet
        }
        if (problem_ != SvgProblem::none)
            return problem_;
        if (reader_.hasError())
            return SvgProblem::malformed;
        std::set<QString> open;
        drawn(QString(), open); // the document itself has the empty name
        return problem_;
    }

  private:
    void begin() {
        if (++depth_ > limits::logo_depth || ++elements_ > limits::logo_elements)
            return fail(SvgProblem::too_much);
        const QStringView name = reader_.name();
        const auto attributes = reader_.attributes();
        const QString id = attributes.value(QLatin1String("id")).toString();
        open_.push_back(id);
        for (const QString& of : within())
            ++named_[of].elements;
        in_style_ = name == QLatin1String("style");
        for (const auto& attribute : attributes) {
            const QString value = attribute.value().toString();
            if (attribute.name() == QLatin1String("href"))
                refer(name, value);
            else if (!is_own_style(value))
                fail(SvgProblem::refers_elsewhere);
        }
    }

    void end() {
        if (in_style_ && !is_own_style(style_))
            fail(SvgProblem::refers_elsewhere);
        in_style_ = false;
        style_.clear();
        --depth_;
        open_.pop_back();
    }

    /// Names of the elements that are open, with that of the document.
    [[nodiscard]] std::set<QString> within() const {
        std::set<QString> names(open_.begin(), open_.end());
        names.insert(QString());
        return names;
    }

    void refer(QStringView element, const QString& value) {
        if (element == QLatin1String("a"))
            return; // a link, which is not followed
        const QStringView target = QStringView(value).trimmed();
        if (target.startsWith(u'#')) {
            for (const QString& of : within())
                named_[of].uses.push_back(target.mid(1).toString());
        } else if (target.startsWith(QLatin1String("data:"))) {
            take_picture(target);
        } else if (!target.isEmpty()) {
            fail(SvgProblem::refers_elsewhere);
        }
    }

    void take_picture(QStringView data) {
        const bool picture = data.startsWith(QLatin1String("data:image/png;base64,")) ||
                             data.startsWith(QLatin1String("data:image/jpeg;base64,")) ||
                             data.startsWith(QLatin1String("data:image/jpg;base64,"));
        if (!picture)
            return fail(SvgProblem::refers_elsewhere);
        QByteArray bytes = QByteArray::fromBase64(data.mid(data.indexOf(u',') + 1).toLatin1());
        // Qt recognises pictures by their bytes, whatever kind is named: one could be an SVG.
        if (!bytes.startsWith("\x89PNG") && !bytes.startsWith("\xFF\xD8\xFF"))
            return fail(SvgProblem::refers_elsewhere);
        QBuffer buffer(&bytes);
        const QSize size = QImageReader(&buffer).size();
        if (++pictures_ > limits::logo_pictures ||
            qint64(size.width()) * size.height() > qint64(limits::logo_picture_pixels))
            fail(SvgProblem::too_much);
    }

    /// Number of elements drawn for a named one; counts up to the limit only.
    std::size_t drawn(const QString& name, std::set<QString>& open) {
        const auto found = named_.find(name);
        if (found == named_.end() || problem_ != SvgProblem::none)
            return 0;
        if (const auto known = counts_.find(name); known != counts_.end())
            return known->second;
        if (!open.insert(name).second || open.size() > limits::logo_depth) {
            fail(SvgProblem::too_much); // it uses itself
            return 0;
        }
        std::size_t count = found->second.elements;
        for (const QString& used : found->second.uses)
            if ((count += drawn(used, open)) > limits::logo_elements) {
                fail(SvgProblem::too_much);
                break;
            }
        open.erase(name);
        return counts_[name] = count;
    }

    void fail(SvgProblem problem) {
        if (problem_ == SvgProblem::none)
            problem_ = problem;
    }

    QXmlStreamReader reader_;
    SvgProblem problem_ = SvgProblem::none;
    std::size_t depth_ = 0, elements_ = 0;
    std::size_t pictures_ = 0;
    bool in_style_ = false;
    QString style_;
    std::vector<QString> open_; ///< ids of the open elements, empty without
    std::map<QString, Named> named_;
    std::map<QString, std::size_t> counts_;
};

} // namespace

SvgProblem problem_of_svg(const QByteArray& svg) {
    return SvgCheck(svg).run();
}

} // namespace delimit
