// The runner. GUI and render tests need a Qt application, which Catch2 knows nothing of: they
// make one on first use (support/qt.h).
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#ifdef __SANITIZE_ADDRESS__
// Fontconfig never frees a few hundred bytes of its configuration.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig";
}
// GDAL searches long texts for words, and the intercepted strstr measures the whole text each time.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "intercept_strstr=0";
}
#endif

int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
