// Fonts and images need a QGuiApplication, also where there is no display.
#pragma once

#include <memory>

class QGuiApplication;

namespace delimit {

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
