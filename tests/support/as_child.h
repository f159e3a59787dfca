// Processes of a test's own, which may change their limits and their user.
#pragma once

#include "delimit/base/result.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace delimit::test {

/// Result of `run` in a process of its own: no checks in it, it only returns a number.
template <class Run>
int in_child(Run run) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int state = 0;
    ::waitpid(child, &state, 0);
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

constexpr int written = 0, refused = 7, skipped = 8;

inline int outcome(const Status& status) {
    return status ? written : status.error().code == ErrorCode::not_writable ? refused : 1;
}

/// Root has all permissions: gives up those of this process. False if that is not possible.
inline bool become_ordinary() {
    return ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
}

/// While it exists no file of this process can grow beyond `bytes`, as on a full disk.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : before_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &limit_);
        rlimit low = limit_;
        low.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &low);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &limit_);
        ::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    void (*before_)(int);
    rlimit limit_{};
};

} // namespace delimit::test
