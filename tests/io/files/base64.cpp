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
    for (const char* text : {"Z", "Zg", "Zg=", "Z===", "====", "Zm9=v", "Zm9v!mFy",
                             "Zm9v\n===", "Zm=v", "Zg==Zg==", "    ", " Zm9", "Zm9v\n\n\n\n",
                             "    Zm9v", "Zm9v    ", "Zm-_", "Zm\x80v", "----", "Zm9v===="}) {
        INFO(text);
        CHECK_FALSE(bytes_of_base64(text));
    }
    CHECK_FALSE(bytes_of_base64(std::string("Zm9\0", 4)));
    // Unused bits that are not zero.
    CHECK_FALSE(bytes_of_base64("Zh=="));
    CHECK_FALSE(bytes_of_base64("Zm9="));
}

TEST_CASE("base64 of many megabytes is whole at the seams of its pieces") {
    std::string all(40'000'000, 'x');
    for (std::size_t i = 0; i < all.size(); i += 997)
        all[i] = static_cast<char>(i);
    for (const std::size_t size : {12'582'911U, 12'582'912U, 12'582'913U, 40'000'000U}) {
        const std::string bytes = all.substr(0, size);
        CHECK((bytes_of_base64(base64_of(bytes)) == bytes));
    }
}
