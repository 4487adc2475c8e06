#include "runner/verify/verify.h"

#include <algorithm>
#include <mutex>

#include "runner/judge/decide.h"
#include "runner/judge/oracle.h"
#include "runner/judge/workers.h"
#include "runner/verify/check_growth.h"
#include "runner/verify/check_inputs.h"
#include "runner/verify/check_limits.h"
#include "runner/verify/check_references.h"
#include "runner/verify/check_text.h"
#include "runner/verify/disagreement.h"
#include "runner/verify/mutants.h"

namespace gavel {
namespace {

class Verifier {
 public:
  Verifier(const std::vector<const ProblemSpec*>& problems, const VerifyOptions& options,
           std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnProgress& on_progress)
      : problems_(problems),
        options_(options),
        toolchains_(toolchains),
        sandbox_(sandbox),
        on_progress_(on_progress),
        proofs_(problems.size()),
        judged_(problems.size()) {}

  VerifyReport run() {
    if (options_.tries_mutants) return try_mutants();
    judge_references();
    for_each_problem([&](std::size_t i) { check_words_and_inputs(i); });
    for_each_problem([&](std::size_t i) { find_disagreements_of(i); });
    for_each_problem([&](std::size_t i) {
      check_claims(i);
      check_margins(i);
    });
    if (options_.measures_growth) {
      check_growth(problems_, options_.judge, options_.plugin, toolchains_, sandbox_, quietly(),
                   proofs_);
    }
    return {.problems = std::move(proofs_)};
  }

 private:
  VerifyReport try_mutants() {
    for (std::size_t i = 0; i < problems_.size(); ++i) count(*problems_[i], proofs_[i]);
    check_mutants(problems_, options_.judge, toolchains_, sandbox_, on_progress_, proofs_);
    return {.problems = std::move(proofs_)};
  }

  void judge_references() {
    std::vector<std::pair<std::size_t, const ReferenceSpec*>> owners;
    for (std::size_t i = 0; i < problems_.size(); ++i) {
      for (const ReferenceSpec& reference : problems_[i]->references) {
        Toolchain* toolchain = toolchain_of_file(reference.file, toolchains_);
        if (toolchain == nullptr) continue;
        owners.emplace_back(i, &reference);
        tasks_.push_back({.problem = problems_[i],
                          .toolchain = toolchain,
                          .submission = submission_of(*problems_[i], reference)});
      }
    }
    report_ = judge(tasks_, options_.judge, toolchains_, sandbox_, on_progress_);
    for (std::size_t t = 0; t < tasks_.size(); ++t) {
      judged_[owners[t].first][owners[t].second->file] = &report_.results[t];
    }
  }

  template <typename Check>
  void for_each_problem(const Check& check) {
    for_each_task(problems_.size(), options_.judge.jobs, sandbox_,
                  [&](std::size_t i, Lanes&) { check(i); });
  }

  // What is done besides judging moves no count; several problems are judged again at once.
  OnProgress quietly() {
    return [this](const Progress& progress) {
      const std::scoped_lock lock(telling_);
      if (on_progress_ && progress.stage != Progress::Stage::Done) on_progress_(progress);
    };
  }

  void add(std::size_t i, std::vector<Finding>&& findings) {
    for (Finding& finding : findings) proofs_[i].findings.push_back(std::move(finding));
  }

  void check_words_and_inputs(std::size_t i) {
    const ProblemSpec& problem = *problems_[i];
    count(problem, proofs_[i]);
    add(i, check_languages(problem));
    add(i, check_told_examples(problem));
    add(i, check_inputs(problem));
    add(i, check_listed(problem));
    add(i, check_answered(problem));
  }

  void count(const ProblemSpec& problem, ProblemProof& proof) const {
    proof.problem = problem.id;
    proof.named_cases = problem.cases.size();
    for (const FamilySpec& family : problem.families) {
      if (!family.for_time_only) proof.generated_cases += family.count;
    }
    for (const ReferenceSpec& reference : problem.references) {
      const Toolchain* toolchain = toolchain_of_file(reference.file, toolchains_);
      if (reference.expect == accepted_code()) {
        proof.accepted += 1;
        if (toolchain != nullptr) proof.languages[toolchain->id] += 1;
      } else if (reference.expect == timeout_code()) {
        proof.slow += 1;
      } else {
        proof.wrong += 1;
      }
    }
  }

  // Only where an accepted reference is not: else all agree already.
  void find_disagreements_of(std::size_t i) {
    const bool has_doubt = std::ranges::any_of(problems_[i]->references, [&](const auto& one) {
      const auto found = judged_[i].find(one.file);
      return one.expect == accepted_code() && found != judged_[i].end() &&
             !is_accepted(found->second->verdict);
    });
    if (has_doubt) add(i, find_disagreements(*problems_[i], toolchains_, store_, sandbox_));
  }

  void check_claims(std::size_t i) {
    const ProblemSpec& problem = *problems_[i];
    add(i, check_verdicts(problem, judged_[i]));
    for (const ReferenceSpec& reference : problem.references) {
      const auto found = judged_[i].find(reference.file);
      if (found == judged_[i].end()) continue;
      add(i, check_fails(reference, *found->second));
      const auto missing = unjudged_claims(reference, *found->second);
      if (missing.empty()) continue;
      add(i, check_fails(reference, judge_cases(task_of(*found->second), missing)));
    }
    const bool are_judged = std::ranges::none_of(
        judged_[i], [](const auto& one) { return one.second->verdict == fault_of_the_judge(); });
    if (are_judged) add(i, check_needed_cases(problem, judged_[i]));
  }

  const Task& task_of(const SolutionResult& result) const {
    return tasks_[static_cast<std::size_t>(&result - report_.results.data())];
  }

  SolutionResult judge_cases(const Task& task, const std::vector<std::string>& cases) {
    JudgeOptions options = options_.judge;
    options.cases = cases;
    return judge({task}, options, toolchains_, sandbox_, quietly()).results.front();
  }

  void check_margins(std::size_t i) {
    const ProblemSpec& problem = *problems_[i];
    std::vector<ReferenceTime> accepted, too_slow;
    for (const ReferenceSpec& reference : problem.references) {
      const auto found = judged_[i].find(reference.file);
      if (found == judged_[i].end()) continue;
      const CaseResult* slowest = slowest_case(*found->second);
      const bool is_as_claimed = row(found->second->verdict).code == reference.expect;
      if (slowest == nullptr || !is_as_claimed) continue;
      const auto time_of_case = [&](const CaseResult& one) {
        return ReferenceTime{.reference = &reference,
                             .toolchain = toolchain_of_file(reference.file, toolchains_),
                             .case_name = one.name,
                             .cpu_time = one.usage.cpu_time};
      };
      if (reference.expect == accepted_code()) accepted.push_back(time_of_case(*slowest));
      if (reference.expect != timeout_code()) continue;
      for (const CaseResult& one : found->second->cases) {
        if (!is_accepted(one.verdict)) too_slow.push_back(time_of_case(one));
      }
    }
    LimitOptions options;
    if (options_.proposes_limits) options = {.patience = 10, .enough = 20};
    check_limits(
        problem, std::move(accepted), std::move(too_slow), options,
        [&](const ReferenceTime& time, double factor) {
          return time_of(task_of(*judged_[i].at(time.reference->file)), time.case_name, factor);
        },
        proofs_[i]);
  }

  Duration time_of(const Task& task, const std::string& case_name, double factor) {
    ProblemSpec patient = *task.problem;
    patient.time_limit = std::chrono::duration_cast<Duration>(patient.time_limit * factor);
    Task again = task;
    again.problem = &patient;
    const SolutionResult result = judge_cases(again, {case_name});
    return result.cases.empty() ? Duration::zero() : result.cases.front().usage.cpu_time;
  }

  const std::vector<const ProblemSpec*>& problems_;
  const VerifyOptions& options_;
  std::vector<Toolchain>& toolchains_;
  Sandbox& sandbox_;
  const OnProgress& on_progress_;
  std::mutex telling_;
  PreparedStore store_;
  std::vector<Task> tasks_;
  Report report_;
  std::vector<ProblemProof> proofs_;
  std::vector<JudgedReferences> judged_;
};

}  // namespace

std::size_t count_references(const std::vector<const ProblemSpec*>& problems) {
  std::size_t count = 0;
  for (const ProblemSpec* problem : problems) count += problem->references.size();
  return count;
}

VerifyReport verify(const std::vector<const ProblemSpec*>& problems, const VerifyOptions& options,
                    std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                    const OnProgress& on_progress) {
  return Verifier(problems, options, toolchains, sandbox, on_progress).run();
}

}  // namespace gavel
