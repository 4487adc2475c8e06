// The solution of a task, built for judging.
#pragma once

#include <variant>

#include "runner/build/build.h"
#include "runner/judge/judge.h"

namespace gavel {

// A result without cases, whose verdict is the judge's own fault until another is decided.
SolutionResult blank_result(const Task& task);

// What it says names places in the one form that editors know. Error when its language does not
// work here (it must have been looked for).
std::variant<Executable, CompileFailure> build_solution(const Task& task, PreparedStore& prepared,
                                                        Lanes& lanes);

}  // namespace gavel
