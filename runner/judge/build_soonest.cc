#include "runner/judge/build_soonest.h"

namespace gavel {

std::variant<Executable, CompileFailure> build_soonest(const ProblemSpec& problem,
                                                       const Submission& submission,
                                                       const Toolchain& toolchain,
                                                       PreparedStore& store, Lanes& lanes) {
  const auto trees = make_source_trees(problem, submission, toolchain);
  const BuildOptions options{.memory = problem.memory_limit};
  auto built = build(trees, toolchain, store.get_soonest(toolchain, lanes), options, lanes);
  const auto* failure = std::get_if<CompileFailure>(&built);
  if (failure == nullptr || !failure->lacks_something) return built;
  return build(trees, toolchain, store.get(toolchain, lanes), options, lanes);
}

}  // namespace gavel
