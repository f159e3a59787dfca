#include "render/svg_check.h"

#include "support/catch.h"

#include <QBuffer>
#include <QImage>

using namespace delimit;

namespace {

SvgProblem problem(const QByteArray& inside, const QByteArray& attributes = {}) {
    return problem_of_svg("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
                          attributes + ">" + inside + "</svg>");
}

QByteArray embedded(int width, int height) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(width, height, QImage::Format_Mono);
    image.fill(0);
    image.save(&buffer, "png");
    return bytes.toBase64();
}

} // namespace

TEST_CASE("an SVG of nothing, and one that uses its own parts, is fine") {
    CHECK(problem("") == SvgProblem::none);
    CHECK(problem("<defs><linearGradient id=\"a\"/><g id=\"b\"/></defs>"
                  "<rect fill=\"url(#a)\" style=\"stroke:url('#a')\"/><use xlink:href=\"#b\"/>"
                  "<style>rect { fill: url( \"#a\" ) }</style>"
                  "<a xlink:href=\"https://example.org\"><text>url of ours</text></a>") ==
          SvgProblem::none);
    CHECK(problem("<image xlink:href=\"data:image/png;base64," + embedded(10, 10) + "\"/>") ==
          SvgProblem::none);
}

TEST_CASE("what is no SVG is malformed") {
    for (const char* text : {"", "text", "<svg>", "<svg></g></svg>", "<svg>&other;</svg>"})
        CHECK(problem_of_svg(text) == SvgProblem::malformed);
}

TEST_CASE("an SVG that names anything outside itself is refused") {
    for (const char* inside :
         {"<image xlink:href=\"/etc/hostname\"/>", "<image href=\"../secret.png\"/>",
          "<image href=\"file:///etc/hostname\"/>", "<image href=\"http://example.org/a.png\"/>",
          "<use href=\"other.svg#a\"/>", "<rect fill=\"url(other.svg#a)\"/>",
          "<rect style=\"fill:URL( 'http://example.org/a' )\"/>", "<style>@import 'a.css';</style>",
          "<style>rect { fill: url(a.svg#b) }</style>", "<style>@\\69mport 'a.css';</style>",
          "<?xml-stylesheet href=\"a.css\"?>",
          "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
          "<image href=\"data:image/png;base64,PHN2Zy8+\"/>", "<feImage href=\"a.png\"/>"}) {
        INFO(inside);
        CHECK(problem(inside) == SvgProblem::refers_elsewhere);
    }
}

TEST_CASE("an SVG that is small but draws without end is refused") {
    QByteArray uses = "<g id=\"a0\"><rect/></g>";
    for (int i = 1; i < 10; ++i) {
        const QByteArray use = "<use href=\"#a" + QByteArray::number(i - 1) + "\"/>";
        uses += "<g id=\"a" + QByteArray::number(i) + "\">" + use.repeated(10) + "</g>";
    }
    CHECK(problem(uses) == SvgProblem::too_much);
    CHECK(problem("<g id=\"a\"><use href=\"#a\"/></g>") == SvgProblem::too_much);
    CHECK(problem(QByteArray("<g>").repeated(101) + QByteArray("</g>").repeated(101)) ==
          SvgProblem::too_much);
    CHECK(problem(QByteArray("<g/>").repeated(100'001)) == SvgProblem::too_much);
    CHECK(problem("<image href=\"data:image/png;base64," + embedded(3000, 3000) + "\"/>") ==
          SvgProblem::too_much);
}
