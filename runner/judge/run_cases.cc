#include "runner/judge/run_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <shared_mutex>

#include "runner/base/error.h"
#include "runner/judge/attempt.h"
#include "runner/judge/decide.h"
#include "runner/judge/joint_size.h"
#include "runner/judge/kept_inputs.h"
#include "runner/problem/codec.h"

namespace gavel {
namespace {

// Cases that are made before the program is ready.
constexpr Bytes kMostMadeBefore{1 << 20};
// A case that may be asked for together with others, its answer included.
constexpr Bytes kLargestJoint{8 << 10};
// What nobody expects of them together: they are asked for one by one then.
constexpr Duration kLongestJoint = std::chrono::milliseconds(100);
constexpr Duration kIdlestJoint = std::chrono::milliseconds(500);
// A solution that keeps running into its limits would cost their sum: enough is known by then.
constexpr std::size_t kMostTimeouts = 2;
constexpr std::size_t kMostStarts = 12;
constexpr Bytes kLongestOfFirst{64 << 10};
constexpr Bytes kLongestOfOthers{4 << 10};
// So would one that fails slowly, case after case: in multiples of the limit for one case.
constexpr int kMostFailingTime = 5;

Answer expected_answer(const CaseJob& job, const PlannedCase& planned, const Input& input) {
  if (!planned.index) return job.problem.cases.at(planned.position).answer;
  const auto kept = job.answers.find(planned.name);
  if (kept == job.answers.end()) {
    throw Error(fmt::format("{}: no expected answer for {}", job.problem.id, planned.name));
  }
  auto answer = decode_answer(job.problem.signature, input, kept->second);
  if (const auto* failure = std::get_if<DecodeFailure>(&answer)) {
    throw Error(fmt::format("{}: the expected answer of {} is damaged: {}", job.problem.id,
                            planned.name, failure->message));
  }
  return std::get<Answer>(std::move(answer));
}

// Of generated cases once for all solutions: to draw an input takes longer than most solutions do.
std::shared_ptr<const CaseData> data_of(const CaseJob& job, const PlannedCase& planned,
                                        KeptInputs& inputs) {
  const auto make = [&] {
    CaseData data{
        .input = planned.index ? inputs.take(planned) : answered_input_of(job.problem, planned),
        .expected = {}};
    data.expected = expected_answer(job, planned, data.input);
    return data;
  };
  if (!planned.index) return std::make_shared<const CaseData>(make());
  return job.shelf.get(job.problem.folder.string(), planned.name, make);
}

bool is_timeout(const CaseRun& run) {
  return run.ending && std::holds_alternative<TimedOut>(*run.ending);
}

class CaseRunner {
 public:
  CaseRunner(const CaseJob& job, Lanes& lanes)
      : job_(job),
        inputs_(job.problem),
        lanes_(lanes),
        session_(job.executable, job.problem.signature, job.limits, lanes) {}

  CaseResults run_all() {
    made_.resize(job_.plan.size());
    get_ready();
    CaseResults results;
    results.cases.reserve(job_.plan.size());
    while (results.cases.size() < job_.plan.size()) {
      const std::size_t done = results.cases.size();
      const std::vector<std::shared_ptr<const CaseData>> joint = joint_from(done);
      if (joint.size() > 1) {
        run_jointly(joint, results);
        continue;
      }
      results.cases.push_back(run_one(job_.plan[done], results));
      job_.on_case(results.cases.size());
      if (has_seen_enough() || is_refusal(results.cases.back().verdict)) break;
    }
    results.warnings = session_.warnings();
    return results;
  }

 private:
  // What can be done while the lane and then the program are on their way.
  void get_ready() {
    Lane& lane = lanes_.at(job_.executable.view);
    while (!lane.is_ready() && make_some()) {
    }
    session_.begin();
    while (make_next()) {
    }
  }

  // To look whether the lane is ready takes about as long as to make a small case.
  bool make_some() {
    constexpr Bytes kWorthALook{4 << 10};
    const Bytes enough = held_ + kWorthALook;
    while (make_next())
      if (held_ >= enough) return true;
    return false;
  }

  // False: all are made, or enough for the beginning.
  bool make_next() {
    if (next_made_ >= job_.plan.size() || held_ >= kMostMadeBefore) return false;
    held_ = held_ + memory_of_case(*data_at(next_made_++));
    return true;
  }

  const std::shared_ptr<const CaseData>& data_at(std::size_t position) {
    std::shared_ptr<const CaseData>& data = made_[position];
    if (!data) data = data_of(job_, job_.plan[position], inputs_);
    return data;
  }

  // Those that may be asked for again stay: as long as none has failed, and they are small.
  std::shared_ptr<const CaseData> take_data(const PlannedCase& planned) {
    const auto position = static_cast<std::size_t>(&planned - job_.plan.data());
    if (may_be_joint_ && is_small(*data_at(position))) return made_[position];
    std::shared_ptr<const CaseData> data = data_at(position);
    made_[position].reset();
    return data;
  }

  static bool is_small(const CaseData& data) { return memory_of_case(data) <= kLargestJoint; }

  // The next cases that go into one frame. Those that somebody has thought of go alone: what is
  // wrong is mostly wrong there.
  std::vector<std::shared_ptr<const CaseData>> joint_from(std::size_t position) {
    std::vector<std::shared_ptr<const CaseData>> data;
    if (!may_be_joint_) return data;
    for (; position < job_.plan.size() && data.size() < joint_size_.next(); ++position) {
      if (!job_.plan[position].index || !is_small(*data_at(position))) break;
      data.push_back(data_at(position));
    }
    return data;
  }

  // What is not accepted is not for us to tell apart: a fresh program is asked for all cases again,
  // one by one, and only what that does counts.
  void run_jointly(std::span<const std::shared_ptr<const CaseData>> data, CaseResults& results) {
    if (const auto attempts = ask_jointly(data)) {
      Usage usage;
      for (const Attempt& attempt : *attempts) {
        const std::size_t position = results.cases.size();
        results.cases.push_back(describe(attempt, *made_[position], job_.plan[position]));
        usage.cpu_time += attempt.run.usage.cpu_time;
        usage.wall_time += attempt.run.usage.wall_time;
      }
      joint_size_.note(data.size(), usage);
    } else {
      may_be_joint_ = false;
      results.cases.clear();
      session_.restart();
      starts_before_ = session_.starts();
    }
    job_.on_case(results.cases.size());
  }

  std::optional<std::vector<Attempt>> ask_jointly(
      std::span<const std::shared_ptr<const CaseData>> data) {
    Limits limits = job_.limits.each_case;
    limits.cpu_time = std::min(limits.cpu_time, kLongestJoint);
    limits.idle_time = std::min(limits.idle_time, kIdlestJoint);
    const std::shared_lock lock(job_.quiet);
    return attempt_jointly(job_.checker, session_, data, limits);
  }

  // The first failure is shown, the others are named: a thousand solutions may have many.
  CaseResult describe(const Attempt& outcome, const CaseData& data, const PlannedCase& planned) {
    CaseResult result =
        describe_attempt(job_.problem, data.input, data.expected, outcome, job_.limits,
                         failures_ == 0 ? kLongestOfFirst : kLongestOfOthers);
    result.name = planned.name;
    result.why = job_.locale.starts_with("zh") ? planned.why.zh : planned.why.en;
    return result;
  }

  bool has_seen_enough() const {
    return timeouts_ >= kMostTimeouts || session_.starts() - starts_before_ >= kMostStarts ||
           failing_time_ > job_.limits.each_case.cpu_time * kMostFailingTime;
  }

  CaseResult run_one(const PlannedCase& planned, CaseResults& results) {
    const std::shared_ptr<const CaseData> data = take_data(planned);
    const auto& [input, expected] = *data;
    Attempt outcome = ask_beside(input, expected);
    if (!is_accepted(outcome.verdict))
      outcome = try_again(std::move(outcome), input, expected, results);
    if (is_timeout(outcome.run)) ++timeouts_;
    if (!is_accepted(outcome.verdict)) failing_time_ += outcome.run.usage.cpu_time;
    if (!is_accepted(outcome.verdict)) may_be_joint_ = false;
    if (is_small(*data)) joint_size_.note(1, outcome.run.usage);
    CaseResult result = describe(outcome, *data, planned);
    if (!is_accepted(outcome.verdict)) ++failures_;
    return result;
  }

  Attempt ask_beside(const Input& input, const Answer& expected) {
    const std::shared_lock lock(job_.quiet);
    return ask(input, expected);
  }

  Attempt ask_alone(const Input& input, const Answer& expected) {
    const std::unique_lock lock(job_.quiet);
    return ask(input, expected);
  }

  Attempt ask(const Input& input, const Answer& expected) {
    answered_before_ = session_.answered();
    return attempt(job_.checker, session_, input, expected);
  }

  // The first failing case, and a first timeout, get a fresh process, a timeout a quiet machine,
  // too. It is believed the second time, or what it fails for then, unhurried; any other verdict
  // stays, and a pass shows leaking state.
  Attempt try_again(Attempt&& first, const Input& input, const Answer& expected,
                    CaseResults& results) {
    const bool has_timed_out = is_timeout(first.run);
    const bool was_fresh = answered_before_ == 0;
    if (has_timed_out ? timeouts_ > 0 : has_failed_ || was_fresh) {
      has_failed_ = true;
      return std::move(first);
    }
    session_.restart();
    Attempt second = has_timed_out ? ask_alone(input, expected) : ask_beside(input, expected);
    const bool has_passed = is_accepted(second.verdict);
    const bool is_second_believed = has_timed_out && (was_fresh || !has_passed);
    if (!is_second_believed && has_passed && !has_failed_) results.leaks_state = true;
    has_failed_ = has_failed_ || !is_second_believed || !has_passed;
    return is_second_believed ? std::move(second) : std::move(first);
  }

  const CaseJob& job_;
  KeptInputs inputs_;
  Lanes& lanes_;
  Session session_;
  std::vector<std::shared_ptr<const CaseData>> made_;  // by their places in the plan
  std::size_t next_made_ = 0;                          // of those that are made in advance
  Bytes held_;                                         // in them
  JointSize joint_size_;
  bool may_be_joint_ = true;
  std::size_t starts_before_ = 0;  // of programs that were asked for several cases at once
  std::size_t answered_before_ = 0;
  std::size_t timeouts_ = 0;
  std::size_t failures_ = 0;
  Duration failing_time_{};
  bool has_failed_ = false;
};

}  // namespace

CaseResults run_cases(const CaseJob& job, Lanes& lanes) { return CaseRunner(job, lanes).run_all(); }

}  // namespace gavel
