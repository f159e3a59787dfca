// GEOS context of one worker, for planar geometry. Never shared between threads; results are plain
// values and may go anywhere.
#pragma once

#include <memory>

namespace delimit {

class Workbench {
  public:
    Workbench();
    ~Workbench();
    Workbench(Workbench&&) noexcept;
    Workbench& operator=(Workbench&&) noexcept;

    struct State;
    [[nodiscard]] State& state() { return *state_; }

  private:
    std::unique_ptr<State> state_;
};

} // namespace delimit
