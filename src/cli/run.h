// The whole program, from arguments to exit code.
#pragma once

namespace delimit::cli {

/// 0 done, 1 the job failed, 2 wrong usage. Results go to standard output, messages to standard
/// error. Only the window and `export` start Qt.
int run(int argc, char** argv);

} // namespace delimit::cli
