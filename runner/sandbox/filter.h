// The system call filter: a list of what programs may call. It is installed once in a lane's
// launcher; init and the programs inherit it for nothing.
//
// Calls fall into three classes: allowed; unknown or probed for by ordinary runtimes (io_uring,
// clone3, personality): refused with an errno, the program goes on; and those that only an attack
// makes (ptrace, mount, bpf, ...): the call never happens, the judge is told its name and ends the
// run.
#pragma once

#include <string>

#include "runner/base/unique_fd.h"

namespace gavel {

struct FilterOptions {
  bool is_full = true;        // namespaces hold; else network sockets are refused too
  bool counts_memory = true;  // else memory that belongs to no process is refused
  long ticket = 0;  // clone and mount are let through when their sixth register holds this
};

// Installs the filter in the calling process. Returns the listener on which calls of the third
// class arrive. StepFailed when the kernel refuses.
UniqueFd install_filter(const FilterOptions& options);

// The name of the call waiting on `listener`; empty when there is none any more.
std::string take_forbidden_call(int listener);

}  // namespace gavel
