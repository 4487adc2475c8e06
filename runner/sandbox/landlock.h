// Landlock: rules on files, the network and signals that a process takes on for good, without
// privilege. In full mode the second fence behind the read-only root; in reduced mode the first.
#pragma once

#include <cstdint>
#include <span>
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

// As the kernel wants them (landlock_create_ruleset(2), landlock_add_rule(2)); headers of the
// oldest systems that gavel builds on lack most of it.
struct LandlockAttributes {
  std::uint64_t handled_files, handled_network, scoped;
};
struct [[gnu::packed]] LandlockPathRule {
  std::uint64_t allowed;
  std::int32_t parent;
};

// Rules with their paths opened, for making the same ruleset again and again.
class LandlockRules {
 public:
  // Everything is refused but what the rules allow. Also refused where the version knows it: TCP,
  // abstract Unix sockets of others, signals to others. A path that is not there is left out.
  LandlockRules(int version, const std::vector<LandlockRule>& rules);

  const LandlockAttributes& attributes() const { return attributes_; }
  std::size_t attributes_size() const { return attributes_size_; }  // that the version knows
  std::span<const LandlockPathRule> paths() const { return paths_; }

 private:
  LandlockAttributes attributes_;
  std::size_t attributes_size_;
  std::vector<UniqueFd> files_;
  std::vector<LandlockPathRule> paths_;
};

// Only the scope of signals. StepFailed when the kernel refuses.
UniqueFd make_signal_ruleset(int version);

}  // namespace gavel
