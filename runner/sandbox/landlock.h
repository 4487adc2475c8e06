// Landlock: rules on files, the network and signals that a process takes on for good, without
// privilege. In full mode the second fence behind the read-only root; in reduced mode the first.
#pragma once

#include <string>
#include <vector>

#include "runner/base/unique_fd.h"

namespace gavel {

// The kernel's Landlock version; 0 when it has none.
int landlock_version();

struct LandlockRule {
  std::string path;
  enum class Access { Read, Use, Change } access;  // Use: read and write what is there, no ioctl
};

// A ruleset in which everything is refused but what `rules` allow (a path that is not there is
// left out) and, if given, executing `program`. Also refused where the version knows it: TCP,
// abstract Unix sockets of others, signals to others. StepFailed when the kernel refuses it.
UniqueFd make_ruleset(int version, const std::vector<LandlockRule>& rules, int program = -1);
// Only the scope of signals.
UniqueFd make_signal_ruleset(int version);

}  // namespace gavel
