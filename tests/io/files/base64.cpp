#include "io/files/base64.h"

#include "support/catch.h"

using namespace delimit::io;

TEST_CASE("base64 as RFC 4648 gives it, there and back") {
    const std::pair<std::string, std::string> known[] = {{"", ""},
                                                         {"f", "Zg=="},
                                                         {"fo", "Zm8="},
                                                         {"foo", "Zm9v"},
                                                         {"foob", "Zm9vYg=="},
                                                         {"fooba", "Zm9vYmE="},
                                                         {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : known) {
        CHECK(base64_of(bytes) == text);
        CHECK(bytes_of_base64(text) == bytes);
    }
    std::string all;
    for (int i = 0; i < 1000; ++i)
        all += static_cast<char>(i * 7);
    CHECK(bytes_of_base64(base64_of(all)) == all);
}

TEST_CASE("what is no base64 gives nothing") {
    for (const char* text :
         {"Z", "Zg", "Zg=", "Z===", "====", "Zm9=v", "Zm9v!mFy", "Zm9v\n===", "Zm=v"})
        CHECK_FALSE(bytes_of_base64(text));
}
