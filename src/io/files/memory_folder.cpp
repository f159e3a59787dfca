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

} // namespace delimit::io
