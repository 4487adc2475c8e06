#include "runner/judge/smaller_case.h"

#include "runner/judge/decide.h"
#include "runner/judge/shrink.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

// Timeouts cost more than they teach.
constexpr int kMostSlowTries = 2;
// Taken apart, each scalar and each character of an input is seventy bytes, twice, on every lane.
constexpr std::size_t kMostPieces = 400'000;

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
