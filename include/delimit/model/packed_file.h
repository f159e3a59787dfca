// A data file inside a project.
#pragma once

#include <memory>
#include <string>
#include <utility>

namespace delimit {

/// Its bytes are shared by all projects of a history.
class PackedFile {
  public:
    PackedFile(std::string name, std::string bytes)
        : name_(std::move(name)), bytes_(std::make_shared<const std::string>(std::move(bytes))) {}

    /// A bare name with an ending: "front.geojson".
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::string& bytes() const { return *bytes_; }

    friend bool operator==(const PackedFile& a, const PackedFile& b) {
        return a.name_ == b.name_ && (a.bytes_ == b.bytes_ || *a.bytes_ == *b.bytes_);
    }

  private:
    std::string name_;
    std::shared_ptr<const std::string> bytes_;
};

} // namespace delimit
