#include "io/files/memory_folder.h"

#include <atomic>
#include <cpl_vsi.h>

namespace delimit::io {

MemoryFolder::MemoryFolder(const std::vector<PackedFile>& files) {
    static std::atomic<unsigned long> number{0};
    path_ = "/vsimem/delimit-packed-" + std::to_string(++number);
    for (const PackedFile& file : files) {
        // GDAL only reads; its interface has no const.
        auto* bytes = reinterpret_cast<GByte*>(const_cast<char*>(file.bytes().data()));
        VSIFCloseL(VSIFileFromMemBuffer((path_ + "/" + file.name()).c_str(), bytes,
                                        file.bytes().size(), FALSE));
    }
}

MemoryFolder::~MemoryFolder() {
    VSIRmdirRecursive(path_.c_str());
}

MemoryOutput::MemoryOutput(const std::string& name) {
    static std::atomic<unsigned long> number{0};
    folder_ = "/vsimem/delimit-output-" + std::to_string(++number);
    path_ = folder_ + "/" + name;
}

MemoryOutput::~MemoryOutput() {
    VSIRmdirRecursive(folder_.c_str());
}

std::string_view MemoryOutput::bytes() const {
    vsi_l_offset size = 0;
    const auto* bytes = VSIGetMemFileBuffer(path_.c_str(), &size, FALSE);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

} // namespace delimit::io
