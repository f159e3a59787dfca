#include "cli/run.h"

int main(int argc, char** argv) {
    return delimit::cli::run(argc, argv);
}
