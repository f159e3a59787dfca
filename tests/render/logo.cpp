#include "render/logo.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/qt.h"

#include <QImage>
#include <sys/stat.h>

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr const char* square =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" "
    "height=\"10\"><rect width=\"20\" height=\"10\" fill=\"red\"/></svg>";

ErrorCode code_of(const std::filesystem::path& file) {
    const auto logo = Logo::read(file);
    REQUIRE_FALSE(logo);
    CHECK(logo.error().location.file == file.string());
    return logo.error().code;
}

} // namespace

TEST_CASE("a picture of each kind is read, whatever its name") {
    need_qt();
    const TempFolder folder;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const char* kind : {"png", "jpeg"}) {
        const auto file = folder.path() / "logo.any";
        REQUIRE(image.save(QString::fromStdString(file.string()), kind));
        const auto logo = Logo::read(file);
        REQUIRE(logo);
        CHECK(logo->size() == QSizeF(20, 10));
        CHECK(logo->image({40, 20}).size() == QSize(40, 20));
    }
    const auto logo = Logo::read(folder.file("logo.svg", square));
    REQUIRE(logo);
    CHECK(logo->size() == QSizeF(20, 10));
    const QImage drawn = logo->image({40, 20});
    CHECK(drawn.size() == QSize(40, 20));
    CHECK(drawn.pixelColor(20, 10) == QColor(Qt::red));
}

TEST_CASE("what is no picture, or would show or open something else, is an error") {
    need_qt();
    const TempFolder folder;
    CHECK(code_of(folder.path() / "none.png") == ErrorCode::unreadable);
    CHECK(code_of(folder.path()) == ErrorCode::unreadable);
    CHECK(code_of(folder.file("text.png", "text")) == ErrorCode::unreadable);
    CHECK(code_of(folder.file("cut.png", "\x89PNG\r\n\x1a\n")) == ErrorCode::unreadable);
    const auto pipe = folder.path() / "pipe.png";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(code_of(pipe) == ErrorCode::unreadable);
    CHECK(code_of(folder.file("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                       "height=\"9\"><image href=\"b.png\"/></svg>")) ==
          ErrorCode::bad_value);
}

TEST_CASE("a logo of too many pixels or bytes is refused") {
    need_qt();
    const TempFolder folder;
    QImage image(6000, 6000, QImage::Format_Mono);
    image.fill(0);
    const auto file = folder.path() / "a.png";
    REQUIRE(image.save(QString::fromStdString(file.string())));
    CHECK(code_of(file) == ErrorCode::too_large);
    const auto large = folder.file("b.svg", "<svg>");
    std::filesystem::resize_file(large, 17U << 20U);
    CHECK(code_of(large) == ErrorCode::too_large);
}
