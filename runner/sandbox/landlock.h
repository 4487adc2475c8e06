// Landlock: rules on files, the network and signals that a process takes on for good, without
// privilege. In full mode the second fence behind the read-only root; in reduced mode the first.
#pragma once

#include <cstdint>
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

// What `access` to a folder means to the kernel, of what this version knows.
std::uint64_t landlock_access(int version, LandlockRule::Access access);

// Rules with their paths opened, for making the same ruleset again and again. StepFailed when the
// kernel refuses something.
class LandlockRules {
 public:
  // A path that is not there is left out.
  LandlockRules(int version, const std::vector<LandlockRule>& rules);
  // A ruleset in which everything is refused but what the rules allow. Also refused where the
  // version knows it: TCP, abstract Unix sockets of others, signals to others.
  UniqueFd make() const;

 private:
  struct Opened {
    UniqueFd file;
    std::uint64_t access;
  };
  int version_;
  std::vector<Opened> opened_;
};

// Only the scope of signals.
UniqueFd make_signal_ruleset(int version);

}  // namespace gavel
