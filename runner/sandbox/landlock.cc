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
  constexpr std::uint64_t first = (1 << 13) - 1;
  if (version >= 5) return (1 << 16) - 1;  // + ioctl on devices
  if (version >= 3) return (1 << 15) - 1;  // + truncate
  if (version >= 2) return (1 << 14) - 1;  // + refer
  return first;
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

// False with errno as landlock_add_rule(2) left it.
bool add(int ruleset, int file, std::uint64_t access) {
  struct stat status {};
  if (::fstat(file, &status) != 0) return false;
  if (!S_ISDIR(status.st_mode)) access &= kOnFiles;
  const PathRule rule{access, file};
  return ::syscall(SYS_landlock_add_rule, ruleset, 1, &rule, 0) == 0;
}

}  // namespace

int landlock_version() {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1);
  return version < 0 ? 0 : static_cast<int>(version);
}

UniqueFd make_ruleset(int version, const std::vector<LandlockRule>& rules, int program) {
  const std::uint64_t files = handled_files(version);
  constexpr std::uint64_t tcp = 3;
  UniqueFd ruleset = create(version, {files, tcp, kScopeSockets | kScopeSignals});
  for (const LandlockRule& rule : rules) {
    const UniqueFd file(::open(rule.path.c_str(), O_PATH | O_CLOEXEC));
    if (file && !add(ruleset.get(), file.get(), allowed(rule.access) & files))
      throw StepFailed{"making Landlock rules", errno};
  }
  // A file in memory (memfd_create) is in no hierarchy: no rule can name it, and none is needed.
  if (program >= 0 && !add(ruleset.get(), program, kExecute | kReadFile) && errno != EBADFD)
    throw StepFailed{"making Landlock rules", errno};
  return ruleset;
}

UniqueFd make_signal_ruleset(int version) {
  return version >= 6 ? create(version, {0, 0, kScopeSignals}) : UniqueFd();
}

}  // namespace gavel
