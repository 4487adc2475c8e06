// Which layers this machine has: found out by building lanes with them, not by asking versions.
#include "runner/sandbox/sandbox.h"

#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <tuple>

#include "runner/base/error.h"
#include "runner/sandbox/kept_layers.h"
#include "runner/sandbox/kernel_text.h"
#include "runner/sandbox/landlock.h"
#include "runner/sandbox/lane.h"
#include "runner/sandbox/leftovers.h"
#include "runner/sandbox/program_user.h"
#include "runner/sandbox/run_folder.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

class StartedSandbox : public Sandbox {
 public:
  StartedSandbox(SandboxMode mode, LayerCheck looking);

  bool is_full() const override { return missing_.empty(); }
  std::vector<MissingLayer> missing_layers() const override { return missing_; }
  std::vector<std::string> held_layers() const override;
  bool counts_processes_apart() const override {
    return !root_->cgroups.processes.empty() || root_->layers.has_namespaces;
  }
  std::unique_ptr<Lane> open_lane(const View& view) override {
    if (root_->is_interrupted()) throw Interrupted{};
    try {
      return std::make_unique<OpenedLane>(root_, view);
    } catch (const Error&) {
      forget_layers();
      throw;
    }
  }
  void sweep_at_end(const std::filesystem::path& folder) override {
    root_->zygote.sweep_at_end(folder.string());
  }
  void interrupt() noexcept override {
    const std::uint64_t one = 1;
    (void)!::write(root_->interruption.get(), &one, sizeof one);
  }
  bool is_interrupted() const override { return root_->is_interrupted(); }

 private:
  std::string try_namespaces();
  void fall_back(const std::string& why);
  void note_missing_cgroups();
  void note_missing_landlock();

  std::shared_ptr<LaneRoot> root_;
  std::vector<MissingLayer> missing_;
};

constexpr const char* kNamespaceRemedy =
    "allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, "
    "kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces > 0), or run as root";
constexpr const char* kCgroupRemedy =
    "run as root, or below a delegated cgroup (systemd-run --user --scope -p Delegate=yes)";

const std::string kScratchFolders = "gavel-scratch-";

// Outputs are handed over as open files, and a toolchain's cache can have thousands.
void raise_descriptor_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

StartedSandbox::StartedSandbox(SandboxMode mode, LayerCheck looking)
    : root_(std::make_shared<LaneRoot>()) {
  raise_descriptor_limit();
  root_->interruption.reset(
      static_cast<int>(check(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd")));
  root_->layers.landlock = landlock_version();
  const std::string mountinfo = text_of("/proc/self/mountinfo");
  root_->cgroups = find_cgroups(mountinfo);
  for (const std::string& folder : folders(root_->cgroups)) root_->zygote.sweep_at_end(folder);
  if (mode == SandboxMode::Reduced) {
    fall_back("asked for");
  } else if (looking == LayerCheck::Always || !has_seen_all_layers(mountinfo)) {
    const std::string refused = try_namespaces();
    if (!refused.empty()) fall_back(refused);
    if (missing_.empty()) keep_all_layers(mountinfo);
  }
  note_missing_landlock();
  note_missing_cgroups();
  if (root_->layers.has_namespaces) root_->prepare_seat();
  if (mode == SandboxMode::Full && !missing_.empty()) {
    std::string names;
    for (const MissingLayer& layer : missing_) names += (names.empty() ? "" : ", ") + layer.name;
    throw Error("the full sandbox is not possible here; missing: " + names,
                missing_.front().remedy);
  }
}

// Folders of judges that were killed before their zygote knew of them.
void sweep_scratch() {
  std::error_code ignored;
  const std::filesystem::path parent = std::filesystem::temp_directory_path(ignored);
  const UniqueFd folder(::open(parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  for (const auto& entry : std::filesystem::directory_iterator(parent, ignored)) {
    const std::string name = entry.path().filename();
    if (folder && is_left_behind(name, kScratchFolders)) remove_tree(folder.get(), name);
  }
}

// Of the folders on the way to `path`, itself left out, the first that others may not enter.
std::optional<std::string> closed_folder(const std::filesystem::path& path) {
  std::filesystem::path folder;
  for (const auto& part : std::filesystem::absolute(path).parent_path()) {
    folder /= part;
    struct stat info {};
    if (::stat(folder.c_str(), &info) == 0 && (info.st_mode & S_IXOTH) == 0) return folder.string();
  }
  return std::nullopt;
}

// Why namespaces cannot be used; empty when they can. Nothing is visible in this lane.
std::string StartedSandbox::try_namespaces() {
  try {
    auto [step, error_number] = OpenedLane(root_, {}).probe();
    if (step == CellStep::MountProc) {
      root_->layers.mounts_proc = false;
      missing_.push_back({"proc", "programs see no /proc",
                          "run where /proc is not partly covered (not in a masked container)"});
      std::tie(step, error_number) = OpenedLane(root_, {}).probe();
    }
    if (step == CellStep::Exec) return "";
    return system_error(describe(step), error_number).what();
  } catch (const Error& error) {
    return error.what();
  }
}

void StartedSandbox::fall_back(const std::string& why) {
  root_->layers.has_namespaces = false;
  root_->layers.mounts_proc = false;
  missing_.clear();
  if (root_->layers.landlock == 0)
    throw Error("programs cannot be shut in here: no namespaces (" + why + ") and no Landlock",
                kNamespaceRemedy);
  sweep_scratch();
  root_->scratch.emplace(name_of_ours(kScratchFolders));
  ::chmod(root_->scratch->path().c_str(), 0711);  // the program's user passes through
  if (const auto closed = closed_folder(root_->scratch->path()); closed && program_user(0) != 0)
    throw Error("programs run as a user of their own, who cannot enter " + *closed,
                "set TMPDIR to a folder that everybody may enter, as /tmp is");
  root_->zygote.sweep_at_end(root_->scratch->path());
  missing_.push_back({"namespaces (" + why + ")",
                      "Landlock and the filter alone hide files, processes and the network; the "
                      "sum of scratch files is not limited",
                      kNamespaceRemedy});
  const auto [step, error_number] = OpenedLane(root_, {}).probe();
  if (step != CellStep::Exec)
    throw Error(system_error(
                    std::string("the reduced sandbox does not work here either: ") + describe(step),
                    error_number)
                    .what(),
                kKernelRemedy);
}

std::vector<std::string> StartedSandbox::held_layers() const {
  const Layers& layers = root_->layers;
  std::vector<std::string> held;
  if (layers.has_namespaces)
    for (const char* name : {"user", "mount", "pid", "network", "ipc", "uts", "cgroup"})
      held.push_back(std::string(name) + "-namespace");
  if (layers.has_namespaces) held.insert(held.end(), {"read-only-root", "private-scratch"});
  if (layers.mounts_proc) held.emplace_back("private-proc");
  if (layers.landlock > 0) held.emplace_back("landlock");
  if (layers.landlock >= 6) held.emplace_back("signal-scope");
  if (program_user(0) != 0) held.emplace_back("own-user");
  held.insert(held.end(), {"system-call-filter", "no-new-privileges", "no-capabilities",
                           "resource-limits", "nothing-inherited"});
  const std::string version = root_->cgroups.is_version_two ? " (version 2)" : " (version 1)";
  if (!root_->cgroups.memory.empty()) held.push_back("memory-cgroup" + version);
  if (!root_->cgroups.cpu.empty()) held.push_back("cpu-cgroup" + version);
  if (!root_->cgroups.processes.empty()) held.push_back("pids-cgroup" + version);
  return held;
}

void StartedSandbox::note_missing_landlock() {
  const int version = root_->layers.landlock;
  const char* const remedy = "Linux 6.12 or later, with Landlock among the active security modules";
  if (version == 0)
    missing_.push_back({"landlock", "the read-only root is the only fence around files", remedy});
  else if (version < 6 && !root_->layers.has_namespaces)
    missing_.push_back(
        {"signal-scope", "a program can send signals to processes of the same user", remedy});
}

void StartedSandbox::note_missing_cgroups() {
  const CgroupPlaces& places = root_->cgroups;
  if (places.memory.empty())
    missing_.push_back({"memory-cgroup",
                        "memory of several processes is watched, not capped; memfd and shared "
                        "memory are refused",
                        kCgroupRemedy});
  if (places.cpu.empty())
    missing_.push_back({"cpu-cgroup",
                        "CPU time of children whose parent ignores them is bounded by wall time",
                        kCgroupRemedy});
  if (!counts_processes_apart())
    missing_.push_back({"pids-cgroup",
                        "the number of processes is limited together with the user's others, so "
                        "solutions are judged one at a time",
                        kCgroupRemedy});
}

}  // namespace

std::unique_ptr<Sandbox> Sandbox::start(SandboxMode mode, LayerCheck looking) {
  return std::make_unique<StartedSandbox>(mode, looking);
}

}  // namespace gavel
