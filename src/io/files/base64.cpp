#include "io/files/base64.h"

#include <algorithm>
#include <openssl/evp.h>

namespace delimit::io {
namespace {

/// OpenSSL takes an `int` for a length: longer texts are coded in pieces, each a whole number of
/// groups.
constexpr std::size_t piece = std::size_t{1} << 24U;
static_assert(piece % 4 == 0);

unsigned char* bytes(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::string base64_of(std::string_view of) {
    constexpr std::size_t groups = piece / 4;
    std::string out;
    std::string text(piece + 1, '\0'); // OpenSSL ends it with a zero
    for (; !of.empty(); of.remove_prefix(std::min(of.size(), groups * 3))) {
        const std::string_view part = of.substr(0, groups * 3);
        const int length = EVP_EncodeBlock(bytes(text), bytes(part), static_cast<int>(part.size()));
        out.append(text, 0, static_cast<std::size_t>(length));
    }
    return out;
}

std::optional<std::string> bytes_of_base64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::string out;
    std::string decoded(piece / 4 * 3, '\0');
    for (std::string_view rest = text; !rest.empty();
         rest.remove_prefix(std::min(rest.size(), piece))) {
        const std::string_view part = rest.substr(0, piece);
        const int length =
            EVP_DecodeBlock(bytes(decoded), bytes(part), static_cast<int>(part.size()));
        if (length < 0)
            return std::nullopt;
        out.append(decoded, 0, static_cast<std::size_t>(length));
    }
    // OpenSSL ignores spaces around a text, and decodes padding as zeros at any position.
    const std::size_t padding = text.size() - std::min(text.find_last_not_of('=') + 1, text.size());
    if (padding > 2)
        return std::nullopt;
    out.resize(out.size() - std::min(padding, out.size()));
    if (base64_of(out) != text)
        return std::nullopt;
    return out;
}

} // namespace delimit::io
