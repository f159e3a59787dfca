// Tests that cannot run where they are.
#pragma once

#include "support/catch.h"

#include <iostream>

/// Ends the test case as skipped, which the runner counts at its end. `reason` names what is
/// missing: "pdftotext is not installed".
#define SKIP_TEST(reason)                                                                          \
    do {                                                                                           \
        SUCCEED();                                                                                 \
        std::cout << "SKIPPED: " << reason << std::endl;                                           \
        return;                                                                                    \
    } while (false)
