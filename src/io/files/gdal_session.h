// GDAL with the restrictions of this program: the drivers of docs/formats.md, no network, messages
// collected.
#pragma once

#include <string>
#include <vector>

namespace delimit::io {

/// Collects GDAL's messages of this thread, instead of printing them, during its lifetime. The
/// first session registers the drivers.
class GdalSession {
  public:
    GdalSession();
    ~GdalSession();
    GdalSession(const GdalSession&) = delete;
    GdalSession& operator=(const GdalSession&) = delete;

    [[nodiscard]] bool failed() const { return !said_.failure.empty(); }
    /// " (GDAL's message)", or nothing.
    [[nodiscard]] std::string because() const;
    [[nodiscard]] const std::vector<std::string>& warnings() const { return said_.warnings; }
    void forget_failure() { said_.failure.clear(); }

    struct Said {
        std::string failure;               ///< the last one
        std::vector<std::string> warnings; ///< distinct, the first few
    };

  private:
    Said said_;
};

} // namespace delimit::io
