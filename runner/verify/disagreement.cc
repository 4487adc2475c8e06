#include "runner/verify/disagreement.h"

#include <fmt/format.h>

#include <memory>

#include "runner/base/error.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/answer_checker.h"
#include "runner/judge/case_list.h"
#include "runner/judge/oracle.h"
#include "runner/judge/shrink.h"
#include "runner/judge/verdict.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

constexpr Bytes kMostAnswer{2000};
constexpr ShrinkBudget kShrinking{.most_time = std::chrono::seconds(10)};

using Told = std::variant<Answer, std::string>;

struct Pair {
  const ProblemSpec& problem;
  Oracle& first;
  Oracle& other;
  AnswerChecker& checker;

  bool are_alike(const Input& input, const Told& a, const Told& b) {
    const auto* x = std::get_if<Answer>(&a);
    const auto* y = std::get_if<Answer>(&b);
    if (x == nullptr || y == nullptr) return (x == nullptr) == (y == nullptr);
    return checker.compare(input, *y, *x).is_right;
  }
  bool disagree(const Input& input) {
    return !are_alike(input, first.ask(input), other.ask(input));
  }
  std::string tell(const Input& input, const Told& reply) const {
    if (const auto* answer = std::get_if<Answer>(&reply)) {
      return to_text(problem.signature, input, *answer, kMostAnswer);
    }
    return std::get<std::string>(reply);
  }
};

std::optional<Finding> compare(Pair pair, const ReferenceSpec& leader, const ReferenceSpec& other) {
  for (const PlannedCase& planned : plan_cases(pair.problem, {})) {
    const Input input = input_of(pair.problem, planned);
    if (!pair.disagree(input)) continue;
    const Input small = shrink(pair.problem, input, kShrinking,
                               [&](const Input& smaller) { return pair.disagree(smaller); });
    return Finding{FindingKind::Disagreement,
                   leader.file.string(),
                   {pair.tell(small, pair.first.ask(small)), other.file.string(),
                    pair.tell(small, pair.other.ask(small)),
                    to_text(pair.problem.signature, small, kMostAnswer), planned.name}};
  }
  return std::nullopt;
}

// An oracle with lanes of its own, so that two can be asked in turn.
struct Witness {
  Lanes lanes;
  Oracle oracle;

  Witness(const ProblemSpec& problem, const ReferenceSpec& reference,
          const std::vector<Toolchain>& toolchains, PreparedStore& store, Sandbox& sandbox)
      : lanes(sandbox), oracle(problem, reference, toolchains, store, lanes) {}
};

std::unique_ptr<Witness> open(const ProblemSpec& problem, const ReferenceSpec& reference,
                              const std::vector<Toolchain>& toolchains, PreparedStore& store,
                              Sandbox& sandbox) {
  const Toolchain* toolchain = toolchain_of_file(reference.file, toolchains);
  if (toolchain == nullptr || !toolchain->missing.empty()) return nullptr;
  return std::make_unique<Witness>(problem, reference, toolchains, store, sandbox);
}

}  // namespace

std::vector<Finding> find_disagreements(const ProblemSpec& problem,
                                        std::vector<Toolchain>& toolchains, PreparedStore& store,
                                        Sandbox& sandbox) {
  std::vector<Finding> findings;
  look_for_references(problem, toolchains);
  AnswerChecker checker(problem, toolchains, store, sandbox);
  const ReferenceSpec* leader = nullptr;
  std::unique_ptr<Witness> first;
  for (const ReferenceSpec& reference : problem.references) {
    if (reference.expect != accepted_code()) continue;
    try {
      auto program = open(problem, reference, toolchains, store, sandbox);
      if (!program) continue;
      if (!first) {
        leader = &reference;
        first = std::move(program);
        continue;
      }
      if (auto finding =
              compare({problem, first->oracle, program->oracle, checker}, *leader, reference)) {
        findings.push_back(*std::move(finding));
      }
    } catch (const Error&) {  // judging it says what is wrong with it
    }
  }
  return findings;
}

}  // namespace gavel
