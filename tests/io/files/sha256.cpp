#include "io/files/sha256.h"

#include "delimit/io/files/file_digest.h"
#include "support/catch.h"
#include "support/files.h"

using namespace delimit;

TEST_CASE("SHA-256 of the examples in FIPS 180-4") {
    CHECK(io::sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(io::sha256_of("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const std::string million(1'000'000, 'a');
    const char* const digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    CHECK(io::sha256_of(million) == digest);
    const test::TempFolder folder;
    CHECK(*file_digest(folder.file("million", million)) == digest);
    CHECK(io::is_sha256(digest));
    CHECK_FALSE(io::is_sha256(std::string(64, 'A')));
    CHECK_FALSE(io::is_sha256("abc"));
}

TEST_CASE("the digest of a file that is missing or a folder is an error") {
    const test::TempFolder folder;
    CHECK_FALSE(file_digest(folder.path() / "no"));
    CHECK_FALSE(file_digest(folder.path()));
}
