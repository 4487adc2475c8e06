// Whether a problem's cases tell a mutant from its original.
#pragma once

#include <optional>
#include <vector>

#include "runner/judge/answer_bank.h"
#include "runner/judge/session.h"
#include "runner/verify/mutant_programs.h"

namespace gavel {

// The cases of a problem with their data, made once for all mutants.
struct MutantCases {
  std::vector<Input> inputs;
  std::vector<Answer> answers;
};
MutantCases make_case_data(const ProblemSpec& problem, AnswerBank& bank, Lanes& lanes);

// Of one run over all cases.
struct Trial {
  std::optional<std::size_t> killed_by;  // the first case that fails
  Duration most_time{};                  // CPU time of the slowest case
};
Trial try_mutant(const MutantContext& context, const MutantCases& data,
                 const Executable& executable, const SessionLimits& limits, Lanes& lanes);

// An input beyond the cases that tells the mutant from the original, as small as can be found.
struct TellingInput {
  std::string input, right, answer;
};
std::optional<TellingInput> find_telling_input(const MutantContext& context, MutantProgram& program,
                                               std::size_t number, const SessionLimits& limits,
                                               Lanes& lanes);

}  // namespace gavel
