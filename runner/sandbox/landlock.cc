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
constexpr std::uint64_t kExecute = 1, kWriteFile = 2, kReadFile = 4, kReadFolder = 8;
constexpr std::uint64_t kMakeCharacterDevice = 1 << 6, kMakeBlockDevice = 1 << 11;
constexpr std::uint64_t kTruncate = 1 << 14, kIoctlDevice = 1 << 15;
constexpr std::uint64_t kOnFiles = kExecute | kWriteFile | kReadFile | kTruncate | kIoctlDevice;
constexpr std::uint64_t kTcp = 3;
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

std::size_t known_size(int version) { return version >= 6 ? 24 : version >= 4 ? 16 : 8; }

}  // namespace

int landlock_version() {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1);
  return version < 0 ? 0 : static_cast<int>(version);
}

std::uint64_t landlock_access(int version, LandlockRule::Access access) {
  return allowed(access) & handled_files(version);
}

LandlockRules::LandlockRules(int version, const std::vector<LandlockRule>& rules)
    : attributes_{handled_files(version), kTcp, kScopeSockets | kScopeSignals},
      attributes_size_(known_size(version)) {
  for (const LandlockRule& rule : rules) {
    UniqueFd file(::open(rule.path.c_str(), O_PATH | O_CLOEXEC));
    struct stat status {};
    if (!file || ::fstat(file.get(), &status) != 0) continue;
    const std::uint64_t access = landlock_access(version, rule.access);
    paths_.push_back({S_ISDIR(status.st_mode) ? access : access & kOnFiles, file.get()});
    files_.push_back(std::move(file));
  }
}

UniqueFd make_signal_ruleset(int version) {
  if (version < 6) return {};
  const LandlockAttributes attributes{0, 0, kScopeSignals};
  return UniqueFd(static_cast<int>(
      must(::syscall(SYS_landlock_create_ruleset, &attributes, known_size(version), 0),
           "making Landlock rules")));
}

}  // namespace gavel
