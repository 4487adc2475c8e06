#include "runner/verify/check_limits.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gavel {
namespace {

using namespace std::chrono_literals;

constexpr double kMargin = 2;
constexpr int kMostRuns = 4;

// The CPU time that the language would have needed were it as fast as the fastest.
Duration normal(const ReferenceTime& time) {
  return std::chrono::duration_cast<Duration>(time.cpu_time / time.toolchain->time_factor);
}

double factor_between(Duration more, Duration less) {
  return static_cast<double>(more.count()) /
         static_cast<double>(std::max<std::int64_t>(1, less.count()));
}

// The least of several runs where one alone looks too slow.
void measure_again(const ProblemSpec& problem, ReferenceTime& time, double enough,
                   const RunAgain& run_again) {
  for (int run = 0; run < kMostRuns; ++run) {
    if (factor_between(problem.time_limit, normal(time)) >= enough) return;
    time.cpu_time = std::min(time.cpu_time, run_again(time, 1));
  }
}

// "generate/max" of "generate/max/3"; a named case is alone.
std::string family_of(const std::string& case_name) {
  return case_name.starts_with("generate/") ? case_name.substr(0, case_name.find_last_of('/'))
                                            : case_name;
}

// One case of a family, since its others are alike, and no more once one took so long that it was
// stopped: a reference is too slow when one of its cases is.
void measure_too_slow(const ProblemSpec& problem, std::vector<ReferenceTime>& times,
                      const LimitOptions& options, const RunAgain& run_again) {
  const double decisive = std::min(options.enough, options.patience * 0.95);
  std::set<const ReferenceSpec*> decided;
  std::set<std::pair<const ReferenceSpec*, std::string>> measured;
  for (ReferenceTime& time : times) {
    if (decided.contains(time.reference)) continue;
    if (!measured.emplace(time.reference, family_of(time.case_name)).second) continue;
    time.cpu_time = run_again(time, options.patience);
    if (factor_between(normal(time), problem.time_limit) >= decisive) {
      decided.insert(time.reference);
    }
  }
}

constexpr Duration kRoundLimits[] = {100ms, 150ms, 200ms,  250ms, 300ms,  400ms, 500ms, 600ms,
                                     800ms, 1s,    1500ms, 2s,    2500ms, 3s,    4s,    5s,
                                     6s,    8s,    10s,    15s,   20s,    30s,   60s};

// As far from both as can be; without an upper bound twice the lower one, which leaves a slow
// machine some room.
std::optional<Duration> propose(const LimitProposal& bounds) {
  const double least = seconds_of(std::max<Duration>(bounds.least, 1ms));
  const double wanted = bounds.largest ? std::sqrt(least * seconds_of(*bounds.largest)) : 2 * least;
  std::optional<Duration> best;
  const auto distance = [&](Duration d) { return std::abs(std::log(seconds_of(d) / wanted)); };
  for (const Duration one : kRoundLimits) {
    if (one < bounds.least || (bounds.largest && one > *bounds.largest)) continue;
    if (!best || distance(one) < distance(*best)) best = one;
  }
  if (best || !bounds.largest || bounds.least > *bounds.largest) return best;
  // No round one lies between: one in whole milliseconds, if that does.
  const auto whole =
      std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(wanted));
  return std::clamp<Duration>(whole, bounds.least, *bounds.largest);
}

// One a reference: it is too slow when one of its cases is.
std::vector<ReferenceTime> slowest_of_each(std::vector<ReferenceTime> times) {
  std::vector<ReferenceTime> result;
  for (ReferenceTime& time : times) {
    const auto same = std::ranges::find(result, time.reference, &ReferenceTime::reference);
    if (same == result.end()) {
      result.push_back(std::move(time));
    } else if (same->cpu_time < time.cpu_time) {
      *same = std::move(time);
    }
  }
  return result;
}

const ReferenceTime* slowest(const std::vector<ReferenceTime>& times) {
  const auto most = std::ranges::max_element(times, {}, normal);
  return most == times.end() ? nullptr : &*most;
}

const ReferenceTime* fastest(const std::vector<ReferenceTime>& times) {
  const auto least = std::ranges::min_element(times, {}, normal);
  return least == times.end() ? nullptr : &*least;
}

}  // namespace

const CaseResult* slowest_case(const SolutionResult& result) {
  const auto most = std::ranges::max_element(
      result.cases, {}, [](const CaseResult& one) { return one.usage.cpu_time; });
  return most == result.cases.end() ? nullptr : &*most;
}

void check_limits(const ProblemSpec& problem, std::vector<ReferenceTime> accepted,
                  std::vector<ReferenceTime> too_slow, const LimitOptions& options,
                  const RunAgain& run_again, ProblemProof& proof) {
  LimitProposal bounds;
  bounds.limit = problem.time_limit;
  for (ReferenceTime& time : accepted) measure_again(problem, time, options.enough, run_again);
  measure_too_slow(problem, too_slow, options, run_again);
  too_slow = slowest_of_each(std::move(too_slow));
  if (const ReferenceTime* one = slowest(accepted)) {
    bounds.least = normal(*one) * static_cast<int>(kMargin);
    bounds.slowest = one->reference->file.string();
    proof.margin = factor_between(problem.time_limit, normal(*one));
  }
  if (const ReferenceTime* one = fastest(too_slow)) {
    bounds.largest = normal(*one) / static_cast<int>(kMargin);
    bounds.fastest = one->reference->file.string();
    const double margin = factor_between(normal(*one), problem.time_limit);
    proof.margin = std::min(proof.margin.value_or(margin), margin);
  }
  bounds.proposal = propose(bounds);
  const std::string better = bounds.proposal ? format_duration(*bounds.proposal) : "-";
  const auto add = [&](FindingKind kind, const ReferenceTime& time) {
    const auto limit =
        std::chrono::duration_cast<Duration>(problem.time_limit * time.toolchain->time_factor);
    proof.findings.push_back(
        {kind,
         time.reference->file.string(),
         {time.case_name, format_duration(time.cpu_time), format_duration(limit), better}});
  };
  for (const ReferenceTime& time : accepted) {
    if (factor_between(problem.time_limit, normal(time)) < kMargin) {
      add(FindingKind::TightLimit, time);
    }
  }
  for (const ReferenceTime& time : too_slow) {
    if (factor_between(normal(time), problem.time_limit) < kMargin) {
      add(FindingKind::LooseLimit, time);
    }
  }
  proof.limits = std::move(bounds);
}

}  // namespace gavel
