#include "runner/verify/mutants.h"

#include <algorithm>
#include <mutex>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/limits.h"
#include "runner/judge/workers.h"
#include "runner/verify/mutant_trial.h"

namespace gavel {
namespace {

using namespace std::chrono_literals;

// A mutant that takes so much longer than the original is stopped and counts as killed.
constexpr int kMostSlowdown = 10;
constexpr Duration kLeastTime = 50ms;

struct MutatedReference {
  std::size_t problem;
  const ReferenceSpec* reference;
  Toolchain* toolchain;
  const MutationRules* rules;
};

// What all references of a problem share, made by the first that needs it.
struct ProblemData {
  std::mutex mutex;
  std::optional<MutantCases> cases;
};

class MutantCheck {
 public:
  MutantCheck(const std::vector<const ProblemSpec*>& problems, const JudgeOptions& options,
              std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnProgress& on_progress,
              std::vector<ProblemProof>& proofs)
      : problems_(problems),
        options_(options),
        toolchains_(toolchains),
        sandbox_(sandbox),
        on_progress_(on_progress),
        proofs_(proofs),
        languages_(toolchains),
        bank_(languages_, store_),
        data_(problems.size()),
        unused_(problems.size()) {}

  void run() {
    const std::vector<MutatedReference> references = collect();
    for_each_task(references.size(), options_.jobs, sandbox_, [&](std::size_t i, Lanes& lanes) {
      tell(references[i], i, Progress::Stage::Running, 0, 0);
      try {
        check(references[i], i, lanes);
      } catch (const Error& error) {
        add(references[i].problem,
            {FindingKind::NotJudged, references[i].reference->file.string(), {error.what()}});
      }
      tell(references[i], i, Progress::Stage::Done, 0, 0);
    });
    report_needless();
  }

 private:
  std::vector<MutatedReference> collect() {
    std::vector<MutatedReference> result;
    for (std::size_t p = 0; p < problems_.size(); ++p) {
      proofs_[p].mutants = MutantCount{};
      look_for_references(*problems_[p], toolchains_);
      for (const EquivalentMutant& one : problems_[p]->equivalents) unused_[p].push_back(&one);
      for (const ReferenceSpec& reference : problems_[p]->references) {
        if (reference.expect != accepted_code()) continue;
        Toolchain* toolchain = toolchain_of_file(reference.file, toolchains_);
        if (toolchain == nullptr) continue;
        look_for(*toolchain);
        const MutationRules* rules = rules_of(*toolchain);
        if (rules != nullptr) result.push_back({p, &reference, toolchain, rules});
      }
    }
    return result;
  }

  const MutationRules* rules_of(const Toolchain& toolchain) {
    auto [found, is_new] = rules_.try_emplace(toolchain.id);
    if (is_new) found->second = read_mutation_rules(toolchain);
    return found->second ? &*found->second : nullptr;
  }

  void tell(const MutatedReference& one, std::size_t task, Progress::Stage stage, std::size_t done,
            std::size_t total) {
    const std::scoped_lock lock(mutex_);
    if (!on_progress_) return;
    on_progress_({.solution = problems_[one.problem]->folder / one.reference->file,
                  .task = task,
                  .stage = stage,
                  .cases_done = done,
                  .cases_total = total});
  }

  void add(std::size_t problem, Finding&& finding) {
    const std::scoped_lock lock(mutex_);
    proofs_[problem].findings.push_back(std::move(finding));
  }

  const MutantCases& data_of(std::size_t problem, Lanes& lanes) {
    ProblemData& data = data_[problem];
    const std::scoped_lock lock(data.mutex);
    if (!data.cases) data.cases = make_case_data(*problems_[problem], bank_, lanes);
    return *data.cases;
  }

  void check(const MutatedReference& one, std::size_t task, Lanes& lanes) {
    const ProblemSpec& problem = *problems_[one.problem];
    const MutantContext context{.problem = problem,
                                .reference = *one.reference,
                                .toolchain = *one.toolchain,
                                .rules = *one.rules,
                                .store = store_,
                                .toolchains = toolchains_,
                                .sandbox = sandbox_};
    const MutantCases& data = data_of(one.problem, lanes);
    const std::vector<Mutant> mutants =
        make_mutants(read_file(problem.folder / one.reference->file), *one.rules);
    const SessionLimits limits = limits_of(context, mutants, data, lanes);
    MutantCount count;
    std::size_t done = 0;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < mutants.size(); ++i) numbers.push_back(i);
    const std::size_t step = one.rules->batch ? one.rules->batch->count : 8;
    for (std::size_t begin = 0; begin < numbers.size(); begin += step) {
      const std::size_t end = std::min(numbers.size(), begin + step);
      auto programs = build_mutants(context, mutants,
                                    {numbers.begin() + static_cast<std::ptrdiff_t>(begin),
                                     numbers.begin() + static_cast<std::ptrdiff_t>(end)},
                                    lanes);
      for (MutantProgram& program : programs) {
        try_all(context, one, mutants, program, data, limits, lanes, count);
      }
      done = end;
      tell(one, task, Progress::Stage::Running, done, numbers.size());
    }
    count.stillborn = mutants.size() - count.made;
    const std::scoped_lock lock(mutex_);
    MutantCount& sum = *proofs_[one.problem].mutants;
    sum.made += count.made;
    sum.killed += count.killed;
    sum.equivalent += count.equivalent;
    sum.stillborn += count.stillborn;
  }

  // The original must pass first; its time bounds that of the mutants.
  SessionLimits limits_of(const MutantContext& context, const std::vector<Mutant>& mutants,
                          const MutantCases& data, Lanes& lanes) {
    auto programs = build_mutants(context, mutants, {kOriginal}, lanes);
    SessionLimits limits = session_limits(context.problem, context.toolchain);
    if (programs.empty()) throw Error("the original does not compile the way its mutants do");
    choose_mutant(programs.front(), kOriginal);
    limits.each_case.cpu_time *= 4;
    const Trial trial = try_mutant(context, data, programs.front().executable, limits, lanes);
    if (trial.killed_by) throw Error("the original fails a case when it is built as mutants are");
    limits.each_case.cpu_time = trial.most_time * kMostSlowdown + kLeastTime;
    return limits;
  }

  void try_all(const MutantContext& context, const MutatedReference& one,
               const std::vector<Mutant>& mutants, MutantProgram& program, const MutantCases& data,
               const SessionLimits& limits, Lanes& lanes, MutantCount& count) {
    for (const std::size_t number : program.numbers) {
      count.made += 1;
      choose_mutant(program, number);
      const Trial trial = try_mutant(context, data, program.executable, limits, lanes);
      if (trial.killed_by) {
        count.killed += 1;
      } else if (is_recorded(one, mutants[number])) {
        count.equivalent += 1;
      } else {
        report_survivor(context, one, mutants[number], program, number, limits, lanes);
      }
    }
  }

  bool is_recorded(const MutatedReference& one, const Mutant& mutant) {
    const std::scoped_lock lock(mutex_);
    bool is_known = false;
    for (const EquivalentMutant& known : problems_[one.problem]->equivalents) {
      if (known.file != one.reference->file || known.line != mutant.before ||
          known.becomes != mutant.after) {
        continue;
      }
      std::erase(unused_[one.problem], &known);
      is_known = true;
    }
    return is_known;
  }

  void report_survivor(const MutantContext& context, const MutatedReference& one,
                       const Mutant& mutant, MutantProgram& program, std::size_t number,
                       const SessionLimits& limits, Lanes& lanes) {
    const auto told = find_telling_input(context, program, number, limits, lanes);
    const TellingInput input = told.value_or(TellingInput{});
    add(one.problem, {FindingKind::SurvivingMutant,
                      one.reference->file.string(),
                      {std::to_string(mutant.line), mutant.before, mutant.after, mutant.name,
                       input.input, input.right, input.answer}});
  }

  void report_needless() {
    for (std::size_t p = 0; p < problems_.size(); ++p) {
      for (const EquivalentMutant* one : unused_[p]) {
        add(p, {FindingKind::NeedlessEquivalent, one->file.string(), {one->line, one->becomes}});
      }
    }
  }

  const std::vector<const ProblemSpec*>& problems_;
  const JudgeOptions& options_;
  std::vector<Toolchain>& toolchains_;
  Sandbox& sandbox_;
  const OnProgress& on_progress_;
  std::vector<ProblemProof>& proofs_;
  PreparedStore store_;
  ReferenceLanguages languages_;
  AnswerBank bank_;
  std::vector<ProblemData> data_;
  std::vector<std::vector<const EquivalentMutant*>> unused_;  // by problem
  std::map<std::string, std::optional<MutationRules>> rules_;
  std::mutex mutex_;
};

}  // namespace

void check_mutants(const std::vector<const ProblemSpec*>& problems, const JudgeOptions& options,
                   std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                   const OnProgress& on_progress, std::vector<ProblemProof>& proofs) {
  MutantCheck(problems, options, toolchains, sandbox, on_progress, proofs).run();
}

}  // namespace gavel
