#include "io/files/sha256.h"

#include "delimit/io/files/file_digest.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace delimit {
namespace io {
namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

class Sha256 {
  public:
    Sha256() : context_(EVP_MD_CTX_new()) {
        EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    }
    void add(std::string_view bytes) {
        EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
    }
    std::string text() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned length = 0;
        EVP_DigestFinal_ex(context_.get(), digest.data(), &length);
        constexpr std::string_view digits = "0123456789abcdef";
        std::string out;
        for (unsigned i = 0; i < length; ++i) {
            out += digits[digest[i] >> 4U];
            out += digits[digest[i] & 15U];
        }
        return out;
    }

  private:
    std::unique_ptr<EVP_MD_CTX, FreeContext> context_;
};

} // namespace

std::string sha256_of(std::string_view bytes) {
    Sha256 sum;
    sum.add(bytes);
    return sum.text();
}

bool is_sha256(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace io

Result<std::string> file_digest(const std::filesystem::path& file, const std::stop_token& stop) {
    const DataLocation location{file.string(), {}, {}, {}};
    std::error_code error;
    std::ifstream in;
    if (std::filesystem::is_regular_file(file, error)) // opening a pipe would block
        in.open(file, std::ios::binary);
    if (!in.is_open())
        return Error{ErrorCode::unreadable,
                     {"it cannot be read", "його не вдається прочитати"},
                     {"check that it is still there", "перевірте, чи він ще є"},
                     location};
    io::Sha256 sum;
    std::vector<char> piece(std::size_t{1} << 20U);
    while (in) {
        if (stop.stop_requested())
            return Error{
                ErrorCode::cancelled, {"stopped on request", "зупинено на вимогу"}, {}, location};
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        sum.add({piece.data(), static_cast<std::size_t>(in.gcount())});
    }
    if (in.bad())
        return Error{ErrorCode::unreadable,
                     {"it could not be read to the end", "його не вдалося прочитати до кінця"},
                     {"try again", "спробуйте ще раз"},
                     location};
    return sum.text();
}

} // namespace delimit
