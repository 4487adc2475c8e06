#include "runner/judge/solution_build.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/judge/build_soonest.h"
#include "runner/judge/decide.h"

namespace gavel {

SolutionResult blank_result(const Task& task) {
  SolutionResult result;
  result.problem = task.problem->id;
  result.solution = task.submission.path;
  result.language = task.toolchain->id;
  result.verdict = fault_of_the_judge();
  return result;
}

std::variant<Executable, CompileFailure> build_solution(const Task& task, PreparedStore& prepared,
                                                        Lanes& lanes) {
  const Toolchain& toolchain = *task.toolchain;
  if (!toolchain.missing.empty()) {
    throw Error(toolchain.missing, toolchain.package.empty()
                                       ? ""
                                       : fmt::format("sudo apt-get install {}", toolchain.package));
  }
  auto built = build_soonest(*task.problem, task.submission, toolchain, prepared, lanes);
  MessagePlaces places(toolchain, task.submission);
  if (auto* const failure = std::get_if<CompileFailure>(&built)) {
    failure->message = places.locate(failure->message);
  } else {
    auto& executable = std::get<Executable>(built);
    executable.message = places.locate(executable.message);
    executable.places = std::move(places);
  }
  return built;
}

}  // namespace gavel
