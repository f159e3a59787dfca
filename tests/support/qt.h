// The Qt application that render tests need.
#pragma once

#include "delimit/render/application.h"

inline void need_qt() {
    static delimit::HeadlessApplication application;
}
