// Whether a solution's answers are right while it is measured: one that notices that it is could do
// less than it does when it is judged.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "runner/build/prepared_store.h"
#include "runner/judge/comparison.h"
#include "runner/judge/reference_languages.h"
#include "runner/judge/report.h"
#include "runner/problem/spec.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

// Safe between threads. A reference answers the same inputs, in a lane of its own, from the first
// that is asked about on.
class AnswerAudit {
 public:
  // All arguments outlive it.
  AnswerAudit(const ProblemSpec& problem, ReferenceLanguages& languages, PreparedStore& prepared,
              Sandbox& sandbox);
  ~AnswerAudit();

  // Whether `answer` to the input of this name is wrong. Inputs of one name are the same. False
  // where no reference answers. Error when the reference or the checker cannot be built.
  bool is_wrong(const std::string& name, const Input& input, const Answer& answer);

  // The same of an input that the problem's constraints allow, which tells that the solution is
  // wrong; of others it is false.
  bool refutes(const std::string& name, const Input& input, const Answer& answer);

  // The first that did, as a report shows it.
  std::optional<CaseResult> refutation() const;

 private:
  struct Reference;
  struct Wrong {
    Answer expected;
    Comparison comparison;
  };
  // Null when none works here.
  Reference* reference();
  // With the mutex held.
  std::optional<Wrong> compare(const std::string& name, const Input& input, const Answer& answer);

  const ProblemSpec& problem_;
  ReferenceLanguages& languages_;
  PreparedStore& prepared_;
  Sandbox& sandbox_;
  mutable std::mutex mutex_;
  bool is_looked_for_ = false;
  std::unique_ptr<Reference> reference_;
  std::map<std::string, std::string> right_;  // by name, the hash of an answer that is
  std::optional<CaseResult> refutation_;
};

}  // namespace gavel
