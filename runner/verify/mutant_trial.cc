#include "runner/verify/mutant_trial.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/judge/attempt.h"
#include "runner/judge/case_list.h"
#include "runner/judge/decide.h"
#include "runner/judge/oracle.h"
#include "runner/judge/shrink.h"
#include "runner/problem/codec.h"
#include "runner/problem/text.h"
#include "runner/verify/search_inputs.h"

namespace gavel {
namespace {

constexpr Bytes kMostShown{2000};

const Answer* answer_of(const CaseRun& run) {
  return run.reply ? std::get_if<Answer>(&*run.reply) : nullptr;
}

}  // namespace

MutantCases make_case_data(const ProblemSpec& problem, AnswerBank& bank, Lanes& lanes) {
  const auto expected = bank.get(problem, lanes);
  MutantCases data;
  for (const PlannedCase& planned : plan_cases(problem, {})) {
    data.inputs.push_back(input_of(problem, planned));
    if (!planned.index) {
      data.answers.push_back(problem.cases.at(planned.position).answer);
      continue;
    }
    auto answer = decode_answer(problem.signature, data.inputs.back(), expected->at(planned.name));
    if (std::holds_alternative<DecodeFailure>(answer)) {
      throw Error(fmt::format("{}: a kept answer is damaged", problem.id));
    }
    data.answers.push_back(std::get<Answer>(std::move(answer)));
  }
  return data;
}

Trial try_mutant(const MutantContext& context, const MutantCases& data,
                 const Executable& executable, const SessionLimits& limits, Lanes& lanes) {
  Trial trial;
  AnswerChecker checker(context.problem, context.toolchains, context.store, context.sandbox);
  Session session(executable, context.problem.signature, limits, lanes);
  for (std::size_t i = 0; i < data.inputs.size(); ++i) {
    const Attempt one = attempt(checker, session, data.inputs[i], data.answers[i]);
    trial.most_time = std::max(trial.most_time, one.run.usage.cpu_time);
    if (is_accepted(one.verdict)) continue;
    trial.killed_by = i;
    return trial;
  }
  return trial;
}

std::optional<TellingInput> find_telling_input(const MutantContext& context, MutantProgram& program,
                                               std::size_t number, const SessionLimits& limits,
                                               Lanes& lanes) {
  const ProblemSpec& problem = context.problem;
  Lanes original_lanes(context.sandbox);
  Oracle original(problem, context.reference, context.toolchains, context.store, original_lanes);
  AnswerChecker checker(problem, context.toolchains, context.store, context.sandbox);
  choose_mutant(program, number);
  Session mutant(program.executable, problem.signature, limits, lanes);
  const auto tells = [&](const Input& input) {
    const auto right = original.ask(input);
    const auto* expected = std::get_if<Answer>(&right);
    if (expected == nullptr) return false;
    const CaseRun run = mutant.ask(input);
    const Answer* answer = answer_of(run);
    return answer == nullptr || !checker.compare(input, *answer, *expected).is_right;
  };
  auto found = search_families(problem, tells, {});
  if (!found) return std::nullopt;
  const Input small = shrink(problem, *found, {}, tells);
  const auto right = original.ask(small);
  const CaseRun run = mutant.ask(small);
  const Answer* answer = answer_of(run);
  return TellingInput{
      .input = to_text(problem.signature, small, kMostShown),
      .right = to_text(problem.signature, small, std::get<Answer>(right), kMostShown),
      .answer = answer != nullptr ? to_text(problem.signature, small, *answer, kMostShown)
                                  : explain(run, std::nullopt, limits)};
}

}  // namespace gavel
