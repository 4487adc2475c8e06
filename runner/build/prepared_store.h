// What toolchains prepare once: runtime files, precompiled headers.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "runner/base/unique_fd.h"
#include "runner/sandbox/lanes.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

struct PreparationJob;

// Folders on the host and, read-only, in the sandbox.
struct Prepared {
  std::string key;               // names what goes into it when complete; empty: nothing to prepare
  std::filesystem::path folder;  // empty: nothing is there
  std::filesystem::path extra;   // empty: nothing is there, or not yet
  bool is_plain = false;         // made by [plain]: builds take longer
};

// Prepares toolchains, each once. Safe between threads and processes; what it has given out is not
// cleared from the cache while it lives.
class PreparedStore {
 public:
  // Has a toolchain prepared by somebody else, without waiting. Called once for each toolchain.
  using Elsewhere = std::function<void(const Toolchain&)>;

  explicit PreparedStore(Elsewhere elsewhere = {});
  ~PreparedStore();

  // All of it. Waits until it is done, here or by another process. Error when the toolchain's own
  // files do not compile.
  Prepared get(const Toolchain& toolchain, Lanes& lanes);
  // What is there; else what [plain] makes, while the rest is made elsewhere. As get() where there
  // is no elsewhere, or no [plain].
  Prepared get_soonest(const Toolchain& toolchain, Lanes& lanes);
  // Prepares what is not there, unless another process is at it.
  void make(const Toolchain& toolchain, Lanes& lanes);

 private:
  struct Slot;
  Slot& slot(const std::string& key);
  std::optional<Prepared> find(const Toolchain& toolchain, const std::string& key, Slot& slot,
                               const Lanes& lanes);
  std::filesystem::path fill_temporary(PreparationJob&& job, Slot& slot, Lanes& lanes);
  Prepared make_temporary(const Toolchain& toolchain, const std::string& key, Slot& slot,
                          Lanes& lanes);

  const Elsewhere elsewhere_;
  const UniqueFd in_use_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Slot>> slots_;
};

// Names everything that goes into what the toolchain prepares; empty: nothing to prepare.
std::string preparation_key(const Toolchain& toolchain);

// What the sandbox shows to the toolchain's programs.
View view_of(const Toolchain& toolchain, const Prepared& prepared);

}  // namespace gavel
