#include "runner/judge/reference_languages.h"

#include "runner/judge/answer_bank.h"

namespace gavel {

const std::vector<Toolchain>& ReferenceLanguages::of(const ProblemSpec& problem) {
  const std::scoped_lock lock(mutex_);
  const std::string key = problem.folder.string();
  if (const auto found = by_problem_.find(key); found != by_problem_.end()) return found->second;
  look_for_references(problem, known_);
  return by_problem_.emplace(key, known_).first->second;
}

}  // namespace gavel
