#include "runner/judge/answer_audit.h"

#include "runner/base/content_hash.h"
#include "runner/harness/protocol.h"
#include "runner/judge/answer_bank.h"
#include "runner/judge/answer_checker.h"
#include "runner/judge/attempt.h"
#include "runner/judge/decide.h"
#include "runner/judge/oracle.h"
#include "runner/problem/constraints.h"
#include "runner/sandbox/lanes.h"

namespace gavel {

struct AnswerAudit::Reference {
  Reference(const ProblemSpec& problem, const ReferenceSpec& reference,
            const std::vector<Toolchain>& toolchains, PreparedStore& prepared, Sandbox& sandbox)
      : lanes(sandbox),
        oracle(problem, reference, toolchains, prepared, lanes),
        checker(problem, toolchains, prepared, sandbox) {}

  Lanes lanes;
  Oracle oracle;
  AnswerChecker checker;
};

AnswerAudit::AnswerAudit(const ProblemSpec& problem, ReferenceLanguages& languages,
                         PreparedStore& prepared, Sandbox& sandbox)
    : problem_(problem), languages_(languages), prepared_(prepared), sandbox_(sandbox) {}

AnswerAudit::~AnswerAudit() = default;

AnswerAudit::Reference* AnswerAudit::reference() {
  if (is_looked_for_) return reference_.get();
  is_looked_for_ = true;
  const std::vector<Toolchain>& toolchains = languages_.of(problem_);
  const auto references = answering_references(problem_, toolchains);
  if (!references.empty()) {
    reference_ =
        std::make_unique<Reference>(problem_, *references.front(), toolchains, prepared_, sandbox_);
  }
  return reference_.get();
}

std::optional<AnswerAudit::Wrong> AnswerAudit::compare(const std::string& name, const Input& input,
                                                       const Answer& answer) {
  const std::string hash =
      ContentHash().add(encode_answer(problem_.signature, input, answer)).name();
  const auto known = right_.find(name);
  if (known != right_.end() && known->second == hash) return std::nullopt;
  Reference* const reference = this->reference();
  if (reference == nullptr) return std::nullopt;
  auto reply = reference->oracle.ask(input);
  auto* expected = std::get_if<Answer>(&reply);
  if (expected == nullptr) return std::nullopt;
  Comparison comparison = reference->checker.compare(input, answer, *expected);
  if (comparison.is_right) {
    right_[name] = hash;
    return std::nullopt;
  }
  return Wrong{.expected = std::move(*expected), .comparison = std::move(comparison)};
}

bool AnswerAudit::is_wrong(const std::string& name, const Input& input, const Answer& answer) {
  const std::scoped_lock lock(mutex_);
  return compare(name, input, answer).has_value();
}

bool AnswerAudit::refutes(const std::string& name, const Input& input, const Answer& answer) {
  if (!is_allowed(problem_, input)) return false;
  const std::scoped_lock lock(mutex_);
  const auto wrong = compare(name, input, answer);
  if (!wrong) return false;
  if (!refutation_) {
    CaseRun run;
    run.reply = answer;
    const Verdict verdict = decide(run, wrong->comparison);
    refutation_ = describe_attempt(
        problem_, input, wrong->expected,
        {.run = std::move(run), .comparison = wrong->comparison, .verdict = verdict}, {});
    refutation_->name = name;
  }
  return true;
}

std::optional<CaseResult> AnswerAudit::refutation() const {
  const std::scoped_lock lock(mutex_);
  return refutation_;
}

}  // namespace gavel
