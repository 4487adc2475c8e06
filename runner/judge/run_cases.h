// Runs the cases of one built solution.
#pragma once

#include <functional>
#include <vector>

#include "runner/judge/answer_bank.h"
#include "runner/judge/answer_checker.h"
#include "runner/judge/case_list.h"
#include "runner/judge/case_shelf.h"
#include "runner/judge/quiet_machine.h"
#include "runner/judge/report.h"
#include "runner/judge/session.h"

namespace gavel {

struct CaseJob {
  const ProblemSpec& problem;
  const std::vector<PlannedCase>& plan;
  const ExpectedAnswers& answers;  // of generated cases
  CaseShelf& shelf;
  AnswerChecker& checker;
  const Executable& executable;
  SessionLimits limits;
  std::string locale;
  // Held shared while a case runs, and alone while one that took too long is tried again: to be
  // sure, it has the machine to itself.
  QuietMachine& quiet;
  std::function<void(std::size_t done)> on_case;
};

struct CaseResults {
  std::vector<CaseResult> cases;  // shorter than the plan when judging stopped early
  bool leaks_state = false;
  std::string warnings;  // where the process that runs the solution is its compiler, too
};

CaseResults run_cases(const CaseJob& job, Lanes& lanes);

}  // namespace gavel
