#include "runner/judge/kept_inputs.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <utility>

#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/problem/codec.h"

namespace gavel {
namespace {

// They are in memory while they are read and made.
constexpr std::size_t kMostBytes = 8 << 20;

// Another build may draw in another way. None where the program cannot be seen.
std::optional<std::string> identity_of_this_program() {
  struct stat info {};
  if (::stat("/proc/self/exe", &info) != 0) return std::nullopt;
  return fmt::format("{} {} {} {}.{:09}", info.st_dev, info.st_ino, info.st_size,
                     info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
}

// Empty where nothing is to be kept.
std::string key_of_inputs(const ProblemSpec& problem) {
  const auto program = identity_of_this_program();
  if (!program) return "";
  return ContentHash()
      .add(GAVEL_VERSION)
      .add(*program)
      .add(read_file(problem.folder / "problem.toml"))
      .name();
}

std::size_t count_of_generated(const ProblemSpec& problem) {
  const auto plan = plan_cases(problem, {});
  return static_cast<std::size_t>(
      std::ranges::count_if(plan, [](const PlannedCase& one) { return one.index.has_value(); }));
}

}  // namespace

KeptInputs::~KeptInputs() {
  if (key_.empty() || fresh_.empty() || bytes_ > kMostBytes) return;
  try {
    if (fresh_.size() == count_of_generated(problem_)) cache_.put(key_, fresh_);
  } catch (const std::exception&) {  // then they are drawn again
  }
}

Input KeptInputs::take(const PlannedCase& planned) {
  look();
  if (auto input = take_kept(planned.name)) return *std::move(input);
  Input input = answered_input_of(problem_, planned);
  ++drawn_;
  note(planned.name, input);
  return input;
}

void KeptInputs::look() {
  if (!key_.empty()) return;
  key_ = key_of_inputs(problem_);
  if (key_.empty()) return;
  auto files = cache_.get(key_);
  if (!files) return;
  for (CacheFile& file : *files) kept_.emplace(file.name, std::move(file.contents));
}

std::optional<Input> KeptInputs::take_kept(const std::string& name) {
  const auto found = kept_.find(name);
  if (found == kept_.end()) return std::nullopt;
  const std::string bytes = std::move(found->second);
  kept_.erase(found);
  return decode_input(problem_.signature, bytes);
}

void KeptInputs::note(const std::string& name, const Input& input) {
  const auto has_name = [&](const CacheFile& file) { return file.name == name; };
  if (bytes_ > kMostBytes || std::ranges::any_of(fresh_, has_name)) return;
  CacheFile file{.name = name, .contents = {}};
  encode_input(problem_.signature, input, file.contents);
  bytes_ += file.contents.size();
  fresh_.push_back(std::move(file));
  if (bytes_ > kMostBytes) fresh_ = {};
}

}  // namespace gavel
