#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/build/build.h"
#include "runner/build/compile.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::string key_of(const Toolchain& toolchain) {
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(toolchain.id).add(toolchain.version);
  const Preparation& prepare = *toolchain.prepare;
  for (const SourceRule& file : prepare.files) hash.add(file.name).add(file.text);
  for (const std::string& word : prepare.command.arguments) hash.add(word);
  for (const std::string& word : prepare.command.environment) hash.add(word);
  for (const std::string& word : prepare.outputs) hash.add(word);
  return fmt::format("{}-{}", toolchain.id, hash.name());
}

Compiled compile_prepared(const Toolchain& toolchain, const std::string& folder, Lanes& lanes) {
  using namespace unit_literals;
  const Preparation& prepare = *toolchain.prepare;
  Compiled result;
  std::vector<StagedFile> files;
  for (const SourceRule& file : prepare.files) {
    files.push_back({.name = file.name, .contents = file.text});
  }
  if (prepare.command.arguments.empty()) {
    for (const StagedFile& file : files) {
      result.outputs.push_back({.name = file.name, .contents = file.contents});
    }
    return result;
  }
  const Limits limits{.cpu_time = prepare.time,
                      .wall_time = prepare.time * 10,
                      .idle_time = std::chrono::minutes(1),
                      .memory = prepare.memory,
                      .output = 16_MiB,
                      .scratch = 2_GiB,
                      .stack = 256_MiB,
                      .processes = 256};
  const CompileJob job{.toolchain = toolchain,
                       .command = prepare.command,
                       .outputs = prepare.outputs,
                       .words = {{"prepared", folder}},
                       .files = std::move(files),
                       .view = view_of(toolchain, {}),
                       .limits = limits};
  auto compiled = compile(job, lanes);
  if (const auto* refused = std::get_if<Refused>(&compiled)) {
    throw Error(fmt::format("{} cannot be prepared: {}", toolchain.name, refused->message),
                "`gavel doctor` shows what works here");
  }
  return std::move(std::get<Compiled>(compiled));
}

// The program in the sandbox may be another user: everything in the folder is for all to read.
void write_folder(const fs::path& folder, const std::vector<CacheFile>& files) {
  ::chmod(folder.c_str(), 0755);
  for (const CacheFile& file : files) {
    fs::path path = folder;
    const fs::path name(file.name);
    for (const fs::path& part : name.parent_path()) {
      path /= part;
      ::mkdir(path.c_str(), 0755);
      ::chmod(path.c_str(), 0755);
    }
    path = folder / name;
    write_file(path, file.contents);
    ::chmod(path.c_str(), file.is_executable ? 0755 : 0644);
  }
}

// Whether programs cannot come to what lies in the cache: it is its owner's alone, and without a
// root of their own programs that root starts are another user.
bool is_out_of_reach(const Sandbox& sandbox) { return !sandbox.is_full() && ::geteuid() == 0; }

// In the cache, made there unless it is there; empty when there is no cache, or no room in it.
fs::path keep(const Toolchain& toolchain, const std::string& key, Lanes& lanes) {
  const auto parent = cache_dir("prepared");
  if (!parent) return {};
  const fs::path folder = *parent / key;
  if (fs::exists(folder)) return folder;
  const Compiled compiled = compile_prepared(toolchain, folder, lanes);
  std::string temporary = (*parent / "new-XXXXXX").string();
  if (::mkdtemp(temporary.data()) == nullptr) return {};
  std::error_code ignored;
  try {
    write_folder(temporary, compiled.outputs);
  } catch (const Error&) {
    fs::remove_all(temporary, ignored);
    return {};
  }
  // Somebody else may have been faster; theirs is as good as ours.
  if (::rename(temporary.c_str(), folder.c_str()) != 0) fs::remove_all(temporary, ignored);
  return fs::exists(folder, ignored) ? folder : fs::path();
}

}  // namespace

struct PreparedStore::Slot {
  std::mutex mutex;
  std::optional<Prepared> prepared;
  std::optional<TempDir> temporary;
};

PreparedStore::PreparedStore() = default;
PreparedStore::~PreparedStore() = default;

PreparedStore::Slot& PreparedStore::slot(const std::string& key) {
  const std::scoped_lock lock(mutex_);
  auto& slot = slots_[key];
  if (!slot) slot = std::make_unique<Slot>();
  return *slot;
}

Prepared PreparedStore::get(const Toolchain& toolchain, Lanes& lanes) {
  if (!toolchain.prepare) return {};
  const std::string key = key_of(toolchain);
  Slot& slot = this->slot(key);
  const std::scoped_lock lock(slot.mutex);
  if (slot.prepared) return *slot.prepared;

  slot.prepared = Prepared{.key = key, .folder = {}};
  if (!is_out_of_reach(lanes.sandbox())) slot.prepared->folder = keep(toolchain, key, lanes);
  if (slot.prepared->folder.empty()) {
    slot.temporary.emplace("gavel-prepared-");
    slot.prepared->folder = slot.temporary->path();
    write_folder(slot.prepared->folder,
                 compile_prepared(toolchain, slot.prepared->folder, lanes).outputs);
  }
  return *slot.prepared;
}

View view_of(const Toolchain& toolchain, const Prepared& prepared) {
  View view{.paths = toolchain.visible, .writable = {}};
  if (!prepared.key.empty()) view.paths.push_back(prepared.folder);
  return view;
}

}  // namespace gavel
