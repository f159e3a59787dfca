#include "io/files/recode.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <memory>
#include <utility>

namespace delimit::io {
namespace {

struct Free {
    void operator()(char* text) const { CPLFree(text); }
};

} // namespace

std::string recoded(std::string bytes, const std::string& encoding) {
    const std::unique_ptr<char, Free> text(
        CPLRecode(bytes.c_str(), encoding.c_str(), CPL_ENC_UTF8));
    return text ? std::string(text.get()) : std::move(bytes);
}

} // namespace delimit::io
