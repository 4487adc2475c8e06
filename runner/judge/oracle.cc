#include "runner/judge/oracle.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/judge/build_soonest.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"

namespace gavel {
namespace {

constexpr const char* kReferenceAtFault = "the problem's spec is at fault, not the solution";

// References may take longer than solutions: they run once and are trusted to end.
SessionLimits patient_limits(const ProblemSpec& problem, const Toolchain& toolchain) {
  SessionLimits limits = session_limits(problem, toolchain);
  limits.each_case.cpu_time = limits.each_case.cpu_time * 5 + std::chrono::seconds(5);
  limits.each_case.wall_time = limits.each_case.cpu_time * 10;
  limits.each_case.memory = limits.each_case.memory * 4;
  return limits;
}

Executable build_reference(const ProblemSpec& problem, const ReferenceSpec& reference,
                           const Toolchain& toolchain, PreparedStore& prepared, Lanes& lanes) {
  auto built =
      build_soonest(problem, submission_of(problem, reference), toolchain, prepared, lanes);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    throw Error(fmt::format("{}: the reference {} does not compile:\n{}", problem.id,
                            reference.file.string(), failure->message),
                kReferenceAtFault);
  }
  return std::get<Executable>(std::move(built));
}

}  // namespace

Submission submission_of(const ProblemSpec& problem, const ReferenceSpec& reference) {
  const std::filesystem::path path = problem.folder / reference.file;
  return {.path = path, .file_name = path.filename().string(), .text = read_file(path)};
}

Oracle::Oracle(const ProblemSpec& problem, const ReferenceSpec& reference,
               const std::vector<Toolchain>& toolchains, PreparedStore& prepared, Lanes& lanes)
    : problem_(problem),
      reference_(reference),
      executable_(build_reference(problem, reference,
                                  *toolchain_of_file(reference.file, toolchains), prepared, lanes)),
      limits_(patient_limits(problem, *toolchain_of_file(reference.file, toolchains))),
      session_(executable_, problem.signature, limits_, lanes) {}

std::variant<Answer, std::string> Oracle::ask(const Input& input) {
  CaseRun run = session_.ask(input);
  if (run.reply) {
    if (auto* answer = std::get_if<Answer>(&*run.reply)) return std::move(*answer);
  }
  return explain(run, std::nullopt, limits_);
}

Answer Oracle::answer(const Input& input, std::string_view case_name) {
  auto reply = ask(input);
  if (const auto* reason = std::get_if<std::string>(&reply)) {
    throw Error(fmt::format("{}: the reference {} gives no answer to {}: {}", problem_.id,
                            reference_.file.string(), case_name, *reason),
                kReferenceAtFault);
  }
  return std::get<Answer>(std::move(reply));
}

}  // namespace gavel
