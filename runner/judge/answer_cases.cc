#include "runner/judge/answer_cases.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/oracle.h"

namespace gavel {

void answer_cases(ProblemSpec& problem, std::span<const std::size_t> positions,
                  std::vector<Toolchain>& toolchains, Sandbox& sandbox) {
  if (positions.empty()) return;
  look_for_references(problem, toolchains);
  const auto references = answering_references(problem, toolchains);
  if (references.empty()) {
    throw Error(fmt::format("{}: no accepted reference solution runs here", problem.id),
                "cases without an answer get theirs from it: `gavel doctor` shows what is missing");
  }
  PreparedStore prepared;
  Lanes lanes(sandbox);
  Oracle oracle(problem, *references.front(), toolchains, prepared, lanes);
  for (const std::size_t position : positions) {
    CaseSpec& one = problem.cases.at(position);
    one.answer = oracle.answer(one.input, one.name);
  }
}

}  // namespace gavel
