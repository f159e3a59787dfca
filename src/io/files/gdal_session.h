// GDAL as this program lets it work: the drivers of docs/formats.md, no network, its messages
// caught.
#pragma once

#include <string>
#include <vector>

namespace delimit::io {

/// While it lives, on this thread, what GDAL has to say is collected instead of printed. The
/// first one registers the drivers.
class GdalSession {
  public:
    GdalSession();
    ~GdalSession();
    GdalSession(const GdalSession&) = delete;
    GdalSession& operator=(const GdalSession&) = delete;

    [[nodiscard]] bool failed() const { return !said_.failure.empty(); }
    /// " (what GDAL said)", or nothing.
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
