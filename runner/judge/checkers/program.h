// A problem's own checker: a program that says whether an answer is right. It is written, built and
// run as a solution is, in the sandbox; docs/problem-format.md says what it is called with.
#pragma once

#include <memory>
#include <vector>

#include "runner/build/build.h"
#include "runner/judge/comparison.h"
#include "runner/judge/session.h"
#include "runner/problem/spec.h"

namespace gavel {

// The checker as a problem of its own: check(<the parameters>, expected, actual) -> string.
ProblemSpec problem_of_checker(const ProblemSpec& problem);

// One program for one thread. What goes wrong with it is an Error: the problem's fault.
class CheckerProgram {
 public:
  // `toolchains` must have been looked for; they and `prepared` outlive it.
  CheckerProgram(const ProblemSpec& problem, const ProgramChecker& checker,
                 const std::vector<Toolchain>& toolchains, PreparedStore& prepared,
                 Sandbox& sandbox);

  Comparison compare(const Input& input, const Value& actual, const Value& expected);

 private:
  [[noreturn]] void blame(const std::string& trouble) const;
  Executable build_it(const std::vector<Toolchain>& toolchains, PreparedStore& prepared);

  const std::string name_;  // for messages: the problem and the file
  const ProblemSpec problem_;
  const ProgramChecker& checker_;
  Lanes lanes_;  // of its own: a solution in the same language holds its lane
  SessionLimits limits_;
  Executable executable_;
  Session session_;
};

}  // namespace gavel
