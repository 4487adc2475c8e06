#include "runner/judge/stress.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/attempt.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"
#include "runner/judge/oracle.h"
#include "runner/judge/smaller_case.h"
#include "runner/judge/solution_build.h"
#include "runner/problem/codec.h"
#include "runner/problem/generator.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

// A family that could not make this many inputs in a row is asked no more.
constexpr int kMostBarren = 20;

// Which input comes next: of the family that has had the least data so far.
class InputStream {
 public:
  InputStream(const ProblemSpec& problem, std::uint64_t seed) : problem_(problem) {
    for (const FamilySpec& family : problem.families) {
      if (family.for_time_only) continue;
      // Beyond the indexes of the problem's own cases, and apart for different seeds.
      sources_.push_back({.family = &family, .index = (seed << 32) + family.count});
    }
  }

  struct Drawn {
    std::string name;
    Input input;
  };

  std::optional<Drawn> next() {
    while (!sources_.empty()) {
      const auto source = std::ranges::min_element(sources_, {}, &Source::bytes);
      source->index += 1;
      try {
        Input input = generate(problem_, *source->family, source->index);
        std::string encoded;
        encode_input(problem_.signature, input, encoded);
        source->bytes += encoded.size() + 1;
        source->barren = 0;
        return Drawn{.name = fmt::format("stress/{}/{}", source->family->name, source->index),
                     .input = std::move(input)};
      } catch (const Error&) {
        if (++source->barren >= kMostBarren) sources_.erase(source);
      }
    }
    return std::nullopt;
  }

 private:
  struct Source {
    const FamilySpec* family;
    std::uint64_t index;
    std::size_t bytes = 0;  // of data so far
    int barren = 0;         // inputs that could not be made, in a row
  };

  const ProblemSpec& problem_;
  std::vector<Source> sources_;
};

std::vector<const ReferenceSpec*> require_references(const ProblemSpec& problem,
                                                     std::vector<Toolchain>& toolchains) {
  look_for_references(problem, toolchains);
  auto references = answering_references(problem, toolchains);
  if (!references.empty()) return references;
  throw Error(fmt::format("{}: no accepted reference solution runs here", problem.id),
              "`gavel doctor` shows what is missing");
}

// What failed must not be the references' own quarrel.
void require_agreement(const ProblemSpec& problem, const Input& input, const Answer& first,
                       const std::vector<const ReferenceSpec*>& references,
                       const std::vector<Toolchain>& toolchains, PreparedStore& prepared,
                       AnswerChecker& checker, Sandbox& sandbox) {
  Lanes lanes(sandbox);
  for (std::size_t i = 1; i < references.size(); ++i) {
    Oracle other(problem, *references[i], toolchains, prepared, lanes);
    const Answer second = other.answer(input, "the counterexample");
    if (checker.compare(input, second, first).is_right) continue;
    throw Error(fmt::format("{}: two references disagree on {}: {} says {}, {} says {}", problem.id,
                            to_text(problem.signature, input, Bytes{400}),
                            references.front()->file.string(),
                            to_text(problem.signature, input, first, Bytes{200}),
                            references[i]->file.string(),
                            to_text(problem.signature, input, second, Bytes{200})),
                "the problem's spec is at fault, not the solution");
  }
}

}  // namespace

StressResult stress(const Task& task, const StressOptions& options,
                    std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnTried& on_tried) {
  const ProblemSpec& problem = *task.problem;
  InputStream inputs(problem, options.seed);
  const auto references = require_references(problem, toolchains);
  look_for(*task.toolchain);
  PreparedStore prepared;
  Lanes lanes(sandbox);
  Lanes oracle_lanes(sandbox);
  StressResult result{.solution = blank_result(task), .elapsed = {}};
  const auto built = build_solution(task, prepared, lanes);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    result.solution.verdict = decide(*failure);
    result.solution.compile.message = failure->message;
    return result;
  }
  const auto& executable = std::get<Executable>(built);
  const SessionLimits limits = session_limits(problem, *task.toolchain);
  Oracle oracle(problem, *references.front(), toolchains, prepared, oracle_lanes);
  Session session(executable, problem.signature, limits, lanes);
  AnswerChecker checker(problem, toolchains, prepared, sandbox);
  auto begin = std::chrono::steady_clock::now();
  const auto elapsed = [&] { return std::chrono::steady_clock::now() - begin; };
  const auto has_begun = [&] { return result.solution.total > 0; };
  while (!has_begun() || elapsed() < options.time) {
    const auto drawn = inputs.next();
    if (!drawn) break;
    const Answer expected = oracle.answer(drawn->input, drawn->name);
    if (!has_begun()) begin = std::chrono::steady_clock::now();
    const Attempt outcome = attempt(checker, session, drawn->input, expected);
    if (is_refusal(outcome.verdict)) {
      result.solution.verdict = outcome.verdict;
      result.solution.compile.message = explain(outcome.run, outcome.comparison, limits);
      return result;
    }
    on_tried(++result.solution.total);
    if (is_accepted(outcome.verdict)) continue;
    require_agreement(problem, drawn->input, expected, references, toolchains, prepared, checker,
                      sandbox);
    CaseResult found = describe_attempt(problem, drawn->input, expected, outcome, limits);
    found.name = drawn->name;
    session.restart();
    if (is_quick_to_show(outcome.verdict)) {
      found.smaller = find_smaller({.problem = problem,
                                    .executable = executable,
                                    .limits = limits,
                                    .lanes = lanes,
                                    .oracle = oracle,
                                    .checker = checker},
                                   drawn->input, options.shrink_time);
    }
    result.solution.cases.push_back(std::move(found));
    break;
  }
  if (!has_begun()) {
    throw Error(fmt::format("{}: no family of generated inputs to search", problem.id),
                "a [[generate]] table in its problem.toml makes one");
  }
  result.solution.passed = result.solution.total - result.solution.cases.size();
  result.solution.verdict = decide(result.solution.cases);
  result.elapsed = elapsed();
  return result;
}

}  // namespace gavel
