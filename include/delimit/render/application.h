// A QGuiApplication for fonts and images, also without a display.
#pragma once

#include <memory>

class QGuiApplication;

namespace delimit {

/// Suppresses Qt's message that XDG_RUNTIME_DIR is not set, as for root and in containers; Delimit
/// keeps nothing there. To be called before there is an application.
void hush_runtime_folder();

/// The running application if there is one (then nothing is owned), otherwise a new one on Qt's
/// offscreen platform. Keep the result until the last picture is drawn.
class HeadlessApplication {
  public:
    HeadlessApplication();
    ~HeadlessApplication();

  private:
    std::unique_ptr<QGuiApplication> owned_;
};

} // namespace delimit
