#include "runner/judge/smaller_case.h"

#include "runner/judge/decide.h"
#include "runner/judge/shrink.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

// Timeouts cost more than they teach.
constexpr int kMostSlowTries = 2;
// Taken apart, each scalar and each character of an input is seventy bytes, twice, on every lane.
constexpr std::size_t kMostPieces = 400'000;

std::size_t count_pieces(const Value& value) {
  std::size_t count = 0;
  if (const auto* texts = std::get_if<Strings>(&value.data)) {
    for (const std::string& text : *texts) count += 1 + text.size();
  } else if (const auto* values = std::get_if<Nested>(&value.data)) {
    for (const Value& one : *values) count += 1 + count_pieces(one);
  } else if (const auto* tree = std::get_if<std::shared_ptr<const TreeSlots>>(&value.data)) {
    count = (*tree)->present.size();
  } else if (std::holds_alternative<std::string>(value.data) ||
             std::holds_alternative<Ints>(value.data) ||
             std::holds_alternative<Longs>(value.data) ||
             std::holds_alternative<Doubles>(value.data) ||
             std::holds_alternative<Bools>(value.data) ||
             std::holds_alternative<Chars>(value.data)) {
    count = length_of(value);
  }
  return count;
}

std::size_t count_pieces(const Input& input) {
  std::size_t count = input.calls.size();
  for (const Value& value : input.arguments) count += count_pieces(value);
  for (const Call& call : input.calls) {
    for (const Value& value : call.arguments) count += 1 + count_pieces(value);
  }
  return count;
}

}  // namespace

std::shared_ptr<const SmallerCase> find_smaller(const Contest& contest, const Input& input,
                                                Duration time) {
  if (count_pieces(input) > kMostPieces) return nullptr;
  const ProblemSpec& problem = contest.problem;
  Session session(contest.executable, problem.signature, contest.limits, contest.lanes);
  const auto try_input = [&](const Input& one) {
    return attempt(contest.checker, session, one, contest.oracle.answer(one, "a smaller input"));
  };
  const Attempt original = try_input(input);
  if (!is_quick_to_show(original.verdict)) return nullptr;
  int slow_tries = 0;
  const StillFails still_fails = [&](const Input& one) {
    if (slow_tries >= kMostSlowTries) return false;
    const Attempt outcome = try_input(one);
    if (!is_accepted(outcome.verdict) && !is_quick_to_show(outcome.verdict)) ++slow_tries;
    return outcome.verdict == original.verdict;
  };
  Input small = shrink(problem, input, {.most_time = time}, still_fails);
  if (to_text(problem.signature, small) == to_text(problem.signature, input)) return nullptr;
  session.restart();
  Answer expected = contest.oracle.answer(small, "the smallest input");
  const Attempt last = attempt(contest.checker, session, small, expected);
  if (last.verdict != original.verdict) return nullptr;
  CaseResult shown = describe_attempt(problem, small, expected, last, contest.limits);
  return std::make_shared<const SmallerCase>(SmallerCase{
      .data = std::move(small), .answer = std::move(expected), .shown = std::move(shown)});
}

}  // namespace gavel
