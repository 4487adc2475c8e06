#include "runner/judge/attempt.h"

#include <algorithm>

#include "runner/judge/decide.h"
#include "runner/problem/codec.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

// A wrong answer may be longer than the right one, but not so long that reading it costs us dear.
constexpr Bytes kLeastAnswerRoom{16 << 20};
constexpr std::uint64_t kAnswerRoom = 4;  // in multiples of the right answer's length

Bytes answer_room(const Signature& signature, const Input& input, const Answer& expected) {
  const std::vector<Type> types = answer_types(signature, input);
  std::uint64_t size = 0;
  for (std::size_t i = 0; i < types.size(); ++i) size += encoded_size(types[i], expected.values[i]);
  return {std::max(kLeastAnswerRoom.count, kAnswerRoom * size)};
}

// Of short cases that are asked for together: a longer one is asked for again alone.
constexpr Bytes kLongestJointReply{1 << 20};

std::string cut(std::string text, Bytes most) {
  if (text.size() > most.count) text.resize(most.count);
  return text;
}

const Answer* answer_in(const CaseRun& run) {
  return run.reply ? std::get_if<Answer>(&*run.reply) : nullptr;
}

}  // namespace

Attempt attempt(AnswerChecker& checker, Session& session, const Input& input,
                const Answer& expected) {
  CaseRun run = session.ask(input, answer_room(session.signature(), input, expected));
  std::optional<Comparison> comparison;
  if (const Answer* answer = answer_in(run)) {
    comparison = checker.compare(input, *answer, expected);
  }
  const Verdict verdict = decide(run, comparison);
  return {.run = std::move(run), .comparison = std::move(comparison), .verdict = verdict};
}

std::optional<std::vector<Attempt>> attempt_jointly(
    AnswerChecker& checker, Session& session,
    std::span<const std::shared_ptr<const CaseData>> cases, const Limits& limits) {
  std::vector<const Input*> inputs;
  for (const auto& one : cases) inputs.push_back(&one->input);
  auto asked = session.ask_jointly(inputs, limits, kLongestJointReply);
  if (!asked) return std::nullopt;
  const auto count = static_cast<int>(cases.size());
  const Usage share{.cpu_time = asked->usage.cpu_time / count,
                    .wall_time = asked->usage.wall_time / count,
                    .peak_memory = asked->usage.peak_memory};
  std::vector<Attempt> attempts;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    std::optional<Comparison> comparison =
        checker.compare(*inputs[i], asked->answers[i], cases[i]->expected);
    CaseRun run;
    run.reply = std::move(asked->answers[i]);
    run.usage = share;
    const Verdict verdict = decide(run, comparison);
    if (!is_accepted(verdict)) return std::nullopt;
    attempts.push_back({std::move(run), std::move(comparison), verdict});
  }
  return attempts;
}

CaseResult describe_attempt(const ProblemSpec& problem, const Input& input, const Answer& expected,
                            const Attempt& attempt, const SessionLimits& limits,
                            Bytes longest_text) {
  CaseResult result{.name = {},
                    .why = {},
                    .verdict = attempt.verdict,
                    .usage = attempt.run.usage,
                    .message = {},
                    .input = {},
                    .expected = {},
                    .actual = {},
                    .out = {},
                    .err = {}};
  if (is_accepted(attempt.verdict)) return result;
  const Signature& signature = problem.signature;
  result.message = cut(explain(attempt.run, attempt.comparison, limits), longest_text);
  result.input = to_text(signature, input, longest_text);
  result.expected = to_text(signature, input, expected, longest_text);
  if (const Answer* answer = answer_in(attempt.run)) {
    result.actual = to_text(signature, input, *answer, longest_text);
  }
  result.out = cut(attempt.run.out, longest_text);
  result.err = cut(attempt.run.err, longest_text);
  return result;
}

}  // namespace gavel
