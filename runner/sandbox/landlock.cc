#include "runner/sandbox/landlock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

#include "runner/sandbox/system.h"

namespace gavel {
namespace {

// linux/landlock.h of the oldest systems that gavel builds on lacks most of this; the numbers are
// the kernel's ABI.
struct RulesetAttributes {
  std::uint64_t handled_files, handled_network, scoped;
};
struct [[gnu::packed]] PathRule {
  std::uint64_t allowed;
  std::int32_t parent;
};

constexpr std::uint64_t kExecute = 1, kWriteFile = 2, kReadFile = 4, kReadFolder = 8;
constexpr std::uint64_t kMakeCharacterDevice = 1 << 6, kMakeBlockDevice = 1 << 11;
constexpr std::uint64_t kTruncate = 1 << 14, kIoctlDevice = 1 << 15;
constexpr std::uint64_t kOnFiles = kExecute | kWriteFile | kReadFile | kTruncate | kIoctlDevice;
constexpr std::uint64_t kScopeSockets = 1, kScopeSignals = 2;

std::uint64_t handled_files(int version) {
  constexpr std::uint64_t kFirst = (1 << 13) - 1;
  if (version >= 5) return (1 << 16) - 1;  // + ioctl on devices
  if (version >= 3) return (1 << 15) - 1;  // + truncate
  if (version >= 2) return (1 << 14) - 1;  // + refer
  return kFirst;
}

std::uint64_t allowed(LandlockRule::Access access) {
  switch (access) {
    case LandlockRule::Access::Read:
      return kExecute | kReadFile | kReadFolder;
    case LandlockRule::Access::Use:
      return kReadFile | kWriteFile | kReadFolder | kTruncate;
    case LandlockRule::Access::Change:
      return ~(kMakeCharacterDevice | kMakeBlockDevice);
  }
  return 0;
}

UniqueFd create(int version, RulesetAttributes attributes) {
  const std::size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  return UniqueFd(static_cast<int>(
      must(::syscall(SYS_landlock_create_ruleset, &attributes, size, 0), "making Landlock rules")));
}

}  // namespace

int landlock_version() {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1);
  return version < 0 ? 0 : static_cast<int>(version);
}

std::uint64_t landlock_access(int version, LandlockRule::Access access) {
  return allowed(access) & handled_files(version);
}

LandlockRules::LandlockRules(int version, const std::vector<LandlockRule>& rules)
    : version_(version) {
  for (const LandlockRule& rule : rules) {
    UniqueFd file(::open(rule.path.c_str(), O_PATH | O_CLOEXEC));
    struct stat status {};
    if (!file || ::fstat(file.get(), &status) != 0) continue;
    const std::uint64_t access = landlock_access(version, rule.access);
    opened_.push_back({std::move(file), S_ISDIR(status.st_mode) ? access : access & kOnFiles});
  }
}

UniqueFd LandlockRules::make() const {
  constexpr std::uint64_t kTcp = 3;
  UniqueFd ruleset =
      create(version_, {handled_files(version_), kTcp, kScopeSockets | kScopeSignals});
  for (const Opened& one : opened_) {
    const PathRule rule{one.access, one.file.get()};
    must(::syscall(SYS_landlock_add_rule, ruleset.get(), 1, &rule, 0), "making Landlock rules");
  }
  return ruleset;
}

UniqueFd make_signal_ruleset(int version) {
  return version >= 6 ? create(version, {0, 0, kScopeSignals}) : UniqueFd();
}

}  // namespace gavel
