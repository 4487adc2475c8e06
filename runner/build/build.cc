#include "runner/build/build.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/build/compile.h"
#include "runner/build/content_cache.h"
#include "runner/harness/repair.h"
#include "runner/harness/solution_text.h"

namespace gavel {
namespace {

using namespace unit_literals;

// A folder that is nowhere, for what is not prepared (yet).
std::string place_of(const std::filesystem::path& folder) {
  return folder.empty() ? "/nonexistent" : folder.string();
}

std::map<std::string, std::string> words_for(const SourceTree& tree, const Prepared& prepared) {
  return {{"prepared", place_of(prepared.folder)},
          {"extra", place_of(prepared.extra)},
          {"file", tree.solution_file},
          {"stem", std::filesystem::path(tree.solution_file).stem().string()}};
}

void add(ContentHash& hash, const CommandLine& line) {
  hash.add_number(line.arguments.size());
  for (const std::string& word : line.arguments) hash.add(word);
  for (const std::string& word : line.environment) hash.add(word);
}

// A file without a name, to be executed by descriptor.
UniqueFd program_file(const std::string& contents) {
  UniqueFd fd(::memfd_create("solution", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!fd) throw system_error("memfd_create", errno);
  std::size_t done = 0;
  while (done < contents.size()) {
    const ssize_t n = ::write(fd.get(), contents.data() + done, contents.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) throw system_error("cannot keep the executable in memory", errno);
    done += static_cast<std::size_t>(n);
  }
  return fd;
}

// What a build starts from.
struct Recipe {
  const SourceTree& tree;
  const Toolchain& toolchain;
  const Prepared& prepared;
  const BuildOptions& options;
};

const char* measure_word(const Toolchain& toolchain, Purpose purpose) {
  switch (purpose) {
    case Purpose::Judge:
      return nullptr;
    case Purpose::Instructions:
      return "GAVEL_MEASURE=instructions";
    case Purpose::Space:
      return "GAVEL_MEASURE=space";
    case Purpose::Live:
      return "GAVEL_MEASURE=live";
    case Purpose::AtMost:
      return "GAVEL_MEASURE=at-most";
    case Purpose::Held:
      return toolchain.live ? "GAVEL_MEASURE=live" : "GAVEL_MEASURE=space";
    case Purpose::Blocks:
      return "GAVEL_MEASURE=blocks";
  }
  return nullptr;
}

const MeasuredRun* measured_run(const Toolchain& toolchain, Purpose purpose) {
  switch (purpose) {
    case Purpose::Judge:
      return nullptr;
    case Purpose::Instructions:
      return &toolchain.count;
    case Purpose::Space:
      return &toolchain.space;
    case Purpose::Live:
    case Purpose::AtMost:
      return toolchain.live ? &*toolchain.live : nullptr;
    case Purpose::Held:
      return toolchain.live ? &*toolchain.live : &toolchain.space;
    case Purpose::Blocks:
      return toolchain.blocks ? &*toolchain.blocks : nullptr;
  }
  return nullptr;
}

CommandLine run_line(const Toolchain& toolchain, Purpose purpose) {
  CommandLine line = toolchain.run;
  if (const MeasuredRun* measured = measured_run(toolchain, purpose)) {
    if (!measured->run.arguments.empty()) line = measured->run;
    line.environment.emplace_back(measure_word(toolchain, purpose));
    if (purpose == Purpose::Held) line.environment.emplace_back("GAVEL_GIVE_UP=1");
  }
  return line;
}

CommandLine compile_line(const Toolchain& toolchain, Purpose purpose) {
  CommandLine line = *toolchain.compile;
  const MeasuredRun* measured = measured_run(toolchain, purpose);
  if (measured != nullptr && !measured->compile.empty()) line.arguments = measured->compile;
  return line;
}

}  // namespace

std::string executable_key(const SourceTree& tree, const Toolchain& toolchain, Purpose purpose) {
  const auto words = words_for(tree, {});
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(toolchain.id).add(toolchain.version).add(preparation_key(toolchain));
  if (toolchain.compile) add(hash, expand(compile_line(toolchain, purpose), toolchain, words));
  for (const std::string& output : toolchain.outputs) hash.add(output);
  for (const SourceFile& file : tree.files) hash.add(file.name).add(file.contents);
  return hash.name();
}

namespace {

Executable make_executable(std::vector<CacheFile> files, const Recipe& recipe) {
  const Toolchain& toolchain = recipe.toolchain;
  auto words = words_for(recipe.tree, recipe.prepared);
  const BuildOptions& options = recipe.options;
  words["memory_mib"] = std::to_string(options.memory.count >> 20);
  CommandLine line = expand(run_line(toolchain, options.purpose), toolchain, words);
  line.arguments.insert(line.arguments.begin(), options.prefix.begin(), options.prefix.end());
  Executable executable;
  executable.command.arguments = line.arguments;
  executable.command.environment = line.environment;
  executable.view = view_of(toolchain, recipe.prepared);
  executable.view.paths.insert(executable.view.paths.end(), options.visible.begin(),
                               options.visible.end());
  for (CacheFile& file : files) {
    if (toolchain.runs_output && line.arguments.front() == "./" + file.name) {
      executable.program = program_file(file.contents);
      executable.command.program = executable.program.get();
    } else {
      executable.command.files.push_back({.name = file.name,
                                          .contents = std::move(file.contents),
                                          .is_executable = file.is_executable});
    }
  }
  return executable;
}

}  // namespace

std::vector<StagedFile> staged(const SourceTree& tree) {
  std::vector<StagedFile> files;
  for (const SourceFile& file : tree.files) {
    files.push_back({.name = file.name, .contents = file.contents});
  }
  return files;
}

Limits compile_limits(const Toolchain& toolchain) {
  return {.cpu_time = toolchain.compile_time,
          .wall_time = toolchain.compile_time * 10,
          .idle_time = std::chrono::seconds(10),
          .memory = toolchain.compile_memory,
          .output = 1_MiB,
          .scratch = 512_MiB,
          .stack = 256_MiB,
          .processes = 256};
}

namespace {

// A compiler tells of so many places at once.
constexpr int kMostRepairs = 5;
constexpr std::string_view kMessageName = ".message";

// One attempt, with the cache: the executable, or what the compiler said.
std::variant<Executable, Refused> build_tree(const Recipe& recipe, Lanes& lanes) {
  const auto& [tree, toolchain, prepared, options] = recipe;
  const std::string key = executable_key(tree, toolchain, options.purpose);
  const ContentCache cache("executables");
  if (auto files = cache.get(key); files && !files->empty()) {
    std::string message = std::move(files->back().contents);
    files->pop_back();
    Executable executable = make_executable(std::move(*files), recipe);
    executable.key = key;
    executable.is_cached = true;
    executable.message = std::move(message);
    return executable;
  }
  const CommandLine line = compile_line(toolchain, options.purpose);
  const CompileJob job{.toolchain = toolchain,
                       .command = line,
                       .outputs = toolchain.outputs,
                       .words = words_for(tree, prepared),
                       .files = staged(tree),
                       .view = view_of(toolchain, prepared),
                       .limits = compile_limits(toolchain)};
  auto compiled = compile(job, lanes);
  if (auto* refused = std::get_if<Refused>(&compiled)) return std::move(*refused);
  auto& [outputs, message] = std::get<Compiled>(compiled);
  std::vector<CacheFile> entry = outputs;
  entry.push_back({.name = std::string(kMessageName), .contents = message});
  cache.put(key, entry);
  Executable executable = make_executable(std::move(outputs), recipe);
  executable.key = key;
  executable.message = std::move(message);
  return executable;
}

// The same, with what the compiler is too old for written in another way.
std::variant<Executable, Refused> build_repaired(const Recipe& recipe, Lanes& lanes) {
  auto built = build_tree(recipe, lanes);
  SourceTree tree = recipe.tree;
  for (int i = 0; i < kMostRepairs; ++i) {
    const auto* refused = std::get_if<Refused>(&built);
    if (refused == nullptr) break;
    auto repaired = repair(tree, recipe.toolchain, refused->message);
    if (!repaired) break;
    tree = *std::move(repaired);
    built = build_tree({tree, recipe.toolchain, recipe.prepared, recipe.options}, lanes);
  }
  return built;
}

bool says_one_of(const std::vector<std::string>& messages, const std::string& pattern) {
  if (pattern.empty()) return false;
  return std::ranges::any_of(messages, [&](const auto& one) { return has_match(one, pattern); });
}

// Most refusals are the solution's own fault: then another way to harness it is not tried.
bool may_help(const SourceTree& tree, const std::vector<std::string>& refusals) {
  return refusals.empty() || tree.after.empty() || says_one_of(refusals, tree.after);
}

// `refusal`, or instead of one about our own lines what the compiler says of the solution alone.
// A solution that is sound alone does not fit: then our lines tell where.
std::string hear_alone(const std::vector<SourceTree>& trees, const std::string& refusal,
                       const Recipe& recipe, Lanes& lanes) {
  for (const SourceTree& tree : trees) {
    if (tree.instead_of.empty() || !has_match(refusal, tree.instead_of)) continue;
    auto built = build_tree({tree, recipe.toolchain, recipe.prepared, recipe.options}, lanes);
    if (auto* refused = std::get_if<Refused>(&built)) return std::move(refused->message);
  }
  return refusal;
}

Executable interpret(const Recipe& recipe) {
  const auto& [tree, toolchain, prepared, options] = recipe;
  std::vector<CacheFile> files;
  for (const SourceFile& file : tree.files) {
    files.push_back({.name = file.name, .contents = file.contents});
  }
  Executable executable = make_executable(std::move(files), recipe);
  executable.key = executable_key(tree, toolchain, options.purpose);
  return executable;
}

}  // namespace

std::variant<Executable, CompileFailure> build(const std::vector<SourceTree>& trees,
                                               const Toolchain& toolchain, const Prepared& prepared,
                                               const BuildOptions& options, Lanes& lanes) {
  const auto start = std::chrono::steady_clock::now();
  // It opens while the cache is read.
  if (options.visible.empty()) lanes.at(view_of(toolchain, prepared));
  if (!toolchain.compile) return interpret({trees.front(), toolchain, prepared, options});
  std::vector<std::string> messages;
  for (const SourceTree& tree : trees) {
    if (!tree.instead_of.empty() || !may_help(tree, messages)) continue;
    auto built = build_repaired({tree, toolchain, prepared, options}, lanes);
    if (auto* executable = std::get_if<Executable>(&built)) {
      executable->wall_time = std::chrono::steady_clock::now() - start;
      return std::move(*executable);
    }
    messages.push_back(std::move(std::get<Refused>(built).message));
  }
  const std::string message =
      hear_alone(trees, messages.front(), {trees.front(), toolchain, prepared, options}, lanes);
  const SourceTree& first = trees.front();
  const bool lacks_name = says_one_of({messages.front()}, first.lacks_name);
  return CompileFailure{
      .message = lacks_name
                     ? fmt::format("{}:1: error: {}\n", first.solution_file, first.says_instead)
                     : message,
      .lacks_something = prepared.is_plain && says_one_of(messages, toolchain.plain->lacks),
      .wall_time = std::chrono::steady_clock::now() - start};
}

}  // namespace gavel
