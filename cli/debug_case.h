// Which case of a solution is to be debugged.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/plan_tasks.h"
#include "cli/settings.h"
#include "runner/judge/judge.h"

namespace gavel {

struct ChosenCase {
  std::string name;
  Input input;
  Answer answer;
  bool is_smaller = false;  // than the case of that name
};

// The one that is named; else the first that fails, the smallest like it where it was generated;
// else the first of all, which is said. Nothing, and it is told why, when the solution has no case
// to run: it does not compile.
std::optional<ChosenCase> choose_case(const Plan& plan, const std::string& name,
                                      const Settings& settings, std::vector<Toolchain>& languages,
                                      Sandbox& sandbox, ExitStatus& status);

}  // namespace gavel
