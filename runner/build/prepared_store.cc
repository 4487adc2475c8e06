#include "runner/build/prepared_store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <thread>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/file_lock.h"
#include "runner/base/files.h"
#include "runner/build/compile.h"
#include "runner/build/prepared_folder.h"

namespace gavel {

namespace fs = std::filesystem;

// What is made, and with what before it.
struct PreparationJob {
  const Toolchain& toolchain;
  const Preparation& preparation;
  fs::path folder;  // where it will be
  fs::path before;  // what [prepare] made, for [extra]
};

namespace {

constexpr std::chrono::milliseconds kLookAgain{20};

void add(ContentHash& hash, const Preparation& prepare) {
  for (const SourceRule& file : prepare.files) hash.add(file.name).add(file.text);
  for (const std::string& word : prepare.command.arguments) hash.add(word);
  for (const std::string& word : prepare.command.environment) hash.add(word);
  for (const std::string& word : prepare.outputs) hash.add(word);
}

}  // namespace

std::string preparation_key(const Toolchain& toolchain) {
  if (!toolchain.prepare) return "";
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(toolchain.id).add(toolchain.version);
  for (const auto* part : {&toolchain.prepare, &toolchain.extra, &toolchain.plain}) {
    if (*part) add(hash.add("part"), **part);
  }
  return fmt::format("{}-{}", toolchain.id, hash.name());
}

namespace {

std::vector<CacheFile> run_preparation(const PreparationJob& job, Lanes& lanes) {
  using namespace unit_literals;
  const Preparation& prepare = job.preparation;
  std::vector<StagedFile> files;
  for (const SourceRule& file : prepare.files) {
    files.push_back({.name = file.name, .contents = file.text});
  }
  if (prepare.command.arguments.empty()) {
    std::vector<CacheFile> copies;
    for (const StagedFile& file : files) {
      copies.push_back({.name = file.name, .contents = file.contents});
    }
    return copies;
  }
  View view = view_of(job.toolchain, {});
  if (!job.before.empty()) view.paths.push_back(job.before);
  const Limits limits{.cpu_time = prepare.time,
                      .wall_time = prepare.time * 10,
                      .idle_time = std::chrono::minutes(1),
                      .memory = prepare.memory,
                      .output = 16_MiB,
                      .scratch = 2_GiB,
                      .stack = 256_MiB,
                      .processes = 256};
  auto compiled = compile({.toolchain = job.toolchain,
                           .command = prepare.command,
                           .outputs = prepare.outputs,
                           .words = {{"prepared", job.before.empty() ? job.folder : job.before}},
                           .files = std::move(files),
                           .view = std::move(view),
                           .limits = limits},
                          lanes);
  if (const auto* refused = std::get_if<Refused>(&compiled)) {
    throw Error(fmt::format("{} cannot be prepared: {}", job.toolchain.name, refused->message),
                "`gavel doctor` shows what works here");
  }
  return std::move(std::get<Compiled>(compiled).outputs);
}

// Where it is kept; nothing without a cache, and where programs cannot come to what lies in it: it
// is its owner's alone, and without a root of their own programs that root starts are another user.
std::optional<fs::path> place_for(const Lanes& lanes) {
  if (!lanes.sandbox().is_full() && ::geteuid() == 0) return std::nullopt;
  return cache_dir("prepared");
}

// Evicting and clearing wait for nobody: the lock is soon free.
UniqueFd lock_in_use() {
  const auto parent = cache_dir("prepared");
  if (!parent) return {};
  for (int i = 0; i < 100; ++i) {
    if (UniqueFd lock = try_lock(*parent / "in-use.lock", LockKind::Shared)) return lock;
    std::this_thread::sleep_for(kLookAgain);
  }
  return {};
}

// One of the folders that belong to a toolchain.
struct Part {
  const std::optional<Preparation>& preparation;
  fs::path folder;
};

struct Parts {
  Part prepare, extra, plain;
};

Parts parts_of(const Toolchain& toolchain, const fs::path& parent, const std::string& key) {
  return {.prepare = {toolchain.prepare, parent / key},
          .extra = {toolchain.extra, parent / (key + "-extra")},
          .plain = {toolchain.plain, parent / (key + "-plain")}};
}

// The time of change is the time of last use: eviction takes the oldest.
bool is_there(const Part& part) {
  if (!part.preparation || !is_whole(part.folder)) return false;
  ::utimensat(AT_FDCWD, part.folder.c_str(), nullptr, 0);
  return true;
}

// False when the cache cannot take it.
bool require(const Toolchain& toolchain, const Part& part, const fs::path& before, Lanes& lanes) {
  if (!part.preparation || is_there(part)) return true;
  return write_prepared_folder(
      part.folder, run_preparation({toolchain, *part.preparation, part.folder, before}, lanes));
}

bool require_all(const Toolchain& toolchain, const Parts& parts, Lanes& lanes) {
  return require(toolchain, parts.prepare, {}, lanes) &&
         require(toolchain, parts.extra, parts.prepare.folder, lanes);
}

}  // namespace

struct PreparedStore::Slot {
  std::mutex mutex;               // of what follows
  std::mutex making;              // held while this process prepares
  std::optional<Prepared> known;  // with all that can be there
  std::optional<Prepared> plain;
  std::vector<TempDir> temporary;
  bool has_asked = false;
};

// For this judge alone.
fs::path PreparedStore::fill_temporary(PreparationJob&& job, Slot& slot, Lanes& lanes) {
  TempDir folder("gavel-prepared-");
  lanes.sandbox().sweep_at_end(folder.path());
  job.folder = folder.path();
  fill_folder(folder.path(), run_preparation(job, lanes));
  slot.temporary.push_back(std::move(folder));
  return slot.temporary.back().path();
}

PreparedStore::PreparedStore(Elsewhere elsewhere)
    : elsewhere_(std::move(elsewhere)), in_use_(lock_in_use()) {}
PreparedStore::~PreparedStore() = default;

PreparedStore::Slot& PreparedStore::slot(const std::string& key) {
  const std::scoped_lock lock(mutex_);
  auto& slot = slots_[key];
  if (!slot) slot = std::make_unique<Slot>();
  return *slot;
}

// What of it is there; nothing when [prepare] is not.
std::optional<Prepared> PreparedStore::find(const Toolchain& toolchain, const std::string& key,
                                            Slot& slot, const Lanes& lanes) {
  const std::scoped_lock lock(slot.mutex);
  if (slot.known) return slot.known;
  const auto parent = place_for(lanes);
  if (!parent) return std::nullopt;
  const Parts parts = parts_of(toolchain, *parent, key);
  if (!is_there(parts.prepare)) return std::nullopt;
  Prepared found{.key = key, .folder = parts.prepare.folder, .extra = {}};
  const bool has_all = !toolchain.extra || is_there(parts.extra);
  if (toolchain.extra && has_all) found.extra = parts.extra.folder;
  if (has_all) slot.known = found;
  return found;
}

Prepared PreparedStore::get(const Toolchain& toolchain, Lanes& lanes) {
  if (!toolchain.prepare) return {};
  const std::string key = preparation_key(toolchain);
  Slot& slot = this->slot(key);
  const auto is_complete = [&](const std::optional<Prepared>& found) {
    return found && (!toolchain.extra || !found->extra.empty());
  };
  std::optional<Prepared> found = find(toolchain, key, slot, lanes);
  if (is_complete(found)) return *found;
  const std::scoped_lock making(slot.making);
  const auto parent = place_for(lanes);
  if (!parent) return make_temporary(toolchain, key, slot, lanes);
  for (;;) {
    found = find(toolchain, key, slot, lanes);
    if (is_complete(found)) return *found;
    if (const UniqueFd lock = try_lock(*parent / (key + ".lock"), LockKind::Alone)) {
      if (!require_all(toolchain, parts_of(toolchain, *parent, key), lanes)) {
        return make_temporary(toolchain, key, slot, lanes);
      }
    } else {
      lanes.throw_if_interrupted();
      std::this_thread::sleep_for(kLookAgain);
    }
  }
}

Prepared PreparedStore::make_temporary(const Toolchain& toolchain, const std::string& key,
                                       Slot& slot, Lanes& lanes) {
  if (const std::scoped_lock lock(slot.mutex); slot.known) return *slot.known;
  Prepared made{.key = key, .folder = {}, .extra = {}};
  made.folder = fill_temporary({toolchain, *toolchain.prepare, {}, {}}, slot, lanes);
  if (toolchain.extra) {
    made.extra = fill_temporary({toolchain, *toolchain.extra, {}, made.folder}, slot, lanes);
  }
  const std::scoped_lock lock(slot.mutex);
  slot.known = made;
  return made;
}

Prepared PreparedStore::get_soonest(const Toolchain& toolchain, Lanes& lanes) {
  const auto parent = place_for(lanes);
  if (!toolchain.prepare || !toolchain.plain || !elsewhere_ || !parent)
    return get(toolchain, lanes);
  const std::string key = preparation_key(toolchain);
  Slot& slot = this->slot(key);
  const auto found = find(toolchain, key, slot, lanes);
  const bool is_complete = found && (!toolchain.extra || !found->extra.empty());
  const std::scoped_lock lock(slot.mutex);
  if (!is_complete && !slot.has_asked) {
    elsewhere_(toolchain);
    slot.has_asked = true;
  }
  if (found) return *found;
  if (slot.plain) return *slot.plain;
  Prepared plain{.key = key, .folder = {}, .extra = {}, .is_plain = true};
  if (!toolchain.plain->outputs.empty()) {
    const Part part = parts_of(toolchain, *parent, key).plain;
    plain.folder = require(toolchain, part, {}, lanes)
                       ? part.folder
                       : fill_temporary({toolchain, *toolchain.plain, {}, {}}, slot, lanes);
  }
  slot.plain = plain;
  return plain;
}

void PreparedStore::make(const Toolchain& toolchain, Lanes& lanes) {
  const auto parent = place_for(lanes);
  if (!toolchain.prepare || !parent) return;
  const std::string key = preparation_key(toolchain);
  const fs::path lock_file = *parent / (key + ".lock");
  if (const UniqueFd lock = try_lock(lock_file, LockKind::Alone)) {
    require_all(toolchain, parts_of(toolchain, *parent, key), lanes);
  }
}

View view_of(const Toolchain& toolchain, const Prepared& prepared) {
  View view{.paths = toolchain.visible, .writable = {}};
  for (const fs::path& folder : {prepared.folder, prepared.extra}) {
    if (!folder.empty()) view.paths.push_back(folder);
  }
  return view;
}

}  // namespace gavel
