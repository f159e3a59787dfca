// Skipping of tests that cannot run on this machine.
#pragma once

#include "support/catch.h"

#include <iostream>

/// Ends the test case as skipped; the runner reports the number at its end. `reason` names the
/// missing part: "pdftotext is not installed".
#define SKIP_TEST(reason)                                                                          \
    do {                                                                                           \
        SUCCEED();                                                                                 \
        std::cout << "SKIPPED: " << reason << std::endl;                                           \
        return;                                                                                    \
    } while (false)
