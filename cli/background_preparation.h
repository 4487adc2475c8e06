// Languages prepared beside the judge, in processes of their own.
#pragma once

#include <mutex>
#include <optional>
#include <vector>

#include "cli/settings.h"
#include "runner/base/unique_fd.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// Each language is prepared by another process of this program. It ends at once, and leaves nothing
// behind, when the judge is killed, interrupted or stopped by an error; only after let_go(), when
// every verdict has been told, does it go on alone until it is done.
class BackgroundPreparation {
 public:
  explicit BackgroundPreparation(SandboxMode sandbox) : sandbox_(sandbox) {}

  // Safe to call from several threads. What cannot be started is not prepared, no more.
  void start(const Toolchain& toolchain);
  // Waits a moment first: most are done by then.
  void let_go();

 private:
  const SandboxMode sandbox_;
  std::mutex mutex_;
  std::vector<UniqueFd> leashes_;  // one for each process: it reads the other end
};

// What start() has the other process do. Nothing when the arguments are not from start(); else the
// process's exit status.
std::optional<int> prepare_when_asked(int count, const char* const* arguments);

}  // namespace gavel
