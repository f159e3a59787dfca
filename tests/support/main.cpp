// The runner. GUI and render tests need a Qt application, which Catch2 knows nothing of: they
// make one on first use (support/qt.h).
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#ifdef __SANITIZE_ADDRESS__
// Fontconfig keeps a few hundred bytes of its configuration for good.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig";
}
// GDAL looks for words in long texts, and the check measures the whole text for each of them.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "intercept_strstr=0";
}
#endif

int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
