// The system call filter: a list of what programs may call. It is installed once in a lane's
// launcher; init and the programs inherit it for nothing.
//
// Calls fall into three classes: allowed; unknown or probed for by ordinary runtimes (io_uring,
// clone3, personality): refused with an errno, the program goes on; and those that only an attack
// makes (ptrace, mount, bpf, ...): the call never happens, the judge is told its name and ends the
// run.
#pragma once

#include <linux/filter.h>

#include <string>
#include <vector>

#include "runner/base/unique_fd.h"

namespace gavel {

struct FilterOptions {
  bool is_full = true;        // namespaces hold; else network sockets are refused too
  bool counts_memory = true;  // else memory that belongs to no process is refused
  long ticket = 0;  // clone and mount are let through when their sixth register holds this
};

// To put it together needs nothing but the options. StepFailed when the kernel refuses.
class Filter {
 public:
  explicit Filter(const FilterOptions& options);
  // In the calling process. Returns the listener on which calls of the third class arrive.
  UniqueFd install() const;
  const std::vector<sock_filter>& instructions() const { return instructions_; }

 private:
  std::vector<sock_filter> instructions_;
};

// The name of the call waiting on `listener`; empty when there is none any more.
std::string take_forbidden_call(int listener);

}  // namespace gavel
