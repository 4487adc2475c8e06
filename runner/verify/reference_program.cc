#include "runner/verify/reference_program.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"

namespace gavel {

Toolchain* toolchain_of(const std::filesystem::path& file, std::vector<Toolchain>& toolchains) {
  const auto found = std::ranges::find_if(toolchains, [&](const Toolchain& toolchain) {
    return std::ranges::count(toolchain.extensions, file.extension().string()) > 0;
  });
  return found == toolchains.end() ? nullptr : &*found;
}

Submission submission_of(const ProblemSpec& problem, const ReferenceSpec& reference) {
  const std::filesystem::path path = problem.folder / reference.file;
  return {.path = path, .file_name = path.filename().string(), .text = read_file(path)};
}

ReferenceProgram::ReferenceProgram(const ProblemSpec& problem, const Submission& submission,
                                   const Toolchain& toolchain, PreparedStore& store,
                                   Sandbox& sandbox)
    : problem_(problem), limits_(session_limits(problem, toolchain)), lanes_(sandbox) {
  auto built = build(make_source_trees(problem, submission, toolchain), toolchain,
                     store.get(toolchain, lanes_), {.memory = problem.memory_limit}, lanes_);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    throw Error(fmt::format("{} does not compile:\n{}", submission.file_name, failure->message));
  }
  executable_ = std::make_unique<Executable>(std::get<Executable>(std::move(built)));
  session_ = std::make_unique<Session>(*executable_, problem.signature, limits_, lanes_);
}

ReferenceProgram::~ReferenceProgram() = default;

std::variant<Answer, std::string> ReferenceProgram::ask(const Input& input) {
  CaseRun run = session_->ask(input);
  if (run.reply) {
    if (auto* answer = std::get_if<Answer>(&*run.reply)) return std::move(*answer);
  }
  return explain(run, std::nullopt, limits_);
}

}  // namespace gavel
