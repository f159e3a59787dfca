#include "io/files/text_encoding.h"

#include "support/catch.h"

using namespace delimit::io;

TEST_CASE("no bytes, and bytes of ASCII, are UTF-8") {
    for (const char* text : {"", "status,name\n", "окуповано"}) {
        CHECK(is_utf8(text));
        CHECK(encoding_of(text).empty());
        CHECK(in_utf8(text, "") == text);
    }
    CHECK_FALSE(is_utf8("\xd0"));
    CHECK_FALSE(is_utf8("\xc0\x80"));
}

TEST_CASE("Cyrillic letters of Windows and DOS are told apart by what they spell") {
    const std::string windows = "\xee\xea\xf3\xef\xee\xe2\xe0\xed\xee"; // окуповано
    const std::string dos = "\xae\xaa\xe3\xaf\xae\xa2\xa0\xad\xae";
    CHECK(encoding_of(windows) == "CP1251");
    CHECK(encoding_of(dos) == "CP866");
    CHECK(in_utf8(windows, "CP1251") == "окуповано");
    CHECK(in_utf8(dos, "CP866") == "окуповано");
    CHECK(encoding_of("caf\xe9") == "CP1252");
    CHECK(in_utf8("caf\xe9", "CP1252") == "café");
}

TEST_CASE("a byte order mark says what follows, and is no part of the text") {
    CHECK(in_utf8("\xef\xbb\xbf"
                  "a",
                  "") == "a");
    const std::string little("\xff\xfe"
                             "a\0\x16\x04",
                             6),
        big("\xfe\xff\0a\x04\x16", 6);
    CHECK(encoding_of(little) == "UTF-16LE");
    CHECK(encoding_of(big) == "UTF-16BE");
    CHECK(in_utf8(little, "UTF-16LE") == "aЖ");
    CHECK(in_utf8(big, "UTF-16BE") == "aЖ");
}
