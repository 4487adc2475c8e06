// The expected answers of generated cases, from the problem's own references.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "runner/build/build.h"
#include "runner/judge/case_list.h"
#include "runner/judge/reference_languages.h"
#include "runner/problem/spec.h"

namespace gavel {

// Encoded answers by case name (codec.h).
using ExpectedAnswers = std::map<std::string, std::string>;

// The accepted references whose language works here, in the spec's order, at most two: the first
// gives the answers, the second checks them. Languages must have been looked for.
std::vector<const ReferenceSpec*> answering_references(const ProblemSpec& problem,
                                                       const std::vector<Toolchain>& toolchains);

// Looks for languages until two accepted references work here, and for that of the checker when it
// is a program.
void look_for_references(const ProblemSpec& problem, std::vector<Toolchain>& toolchains);

// Computes each problem's answers once, with the first accepted reference whose language works
// here, checks them against the next one, and keeps them by content. Safe between threads.
class AnswerBank {
 public:
  AnswerBank(ReferenceLanguages& languages, PreparedStore& prepared);
  ~AnswerBank();

  // Error when there is no reference, one fails, or two disagree: the spec's fault.
  std::shared_ptr<const ExpectedAnswers> get(const ProblemSpec& problem, Lanes& lanes);

 private:
  struct Slot;
  Slot& slot(const ProblemSpec& problem);
  ExpectedAnswers compute(const ProblemSpec& problem, Lanes& lanes);
  ExpectedAnswers agreed_answers(const ProblemSpec& problem,
                                 const std::vector<const ReferenceSpec*>& references,
                                 const std::vector<PlannedCase>& plan, Lanes& lanes);
  using OnAnswer = std::function<void(const PlannedCase&, const Input&, Answer&&)>;
  void ask_all(const ProblemSpec& problem, const ReferenceSpec& reference,
               const std::vector<PlannedCase>& plan, Lanes& lanes, const OnAnswer& on_answer);

  ReferenceLanguages& languages_;
  PreparedStore& prepared_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Slot>> slots_;
};

}  // namespace gavel
