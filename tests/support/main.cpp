// The runner. GUI and render tests need a Qt application, which Catch2 knows nothing of: they
// make one on first use (support/qt.h).
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
