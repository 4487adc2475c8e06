// A reference solution that answers inputs one by one.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/build/build.h"
#include "runner/judge/session.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

class Oracle {
 public:
  // Builds it. Error when that fails: the spec's fault. All arguments outlive the oracle, and
  // nobody else uses the lanes meanwhile.
  Oracle(const ProblemSpec& problem, const ReferenceSpec& reference,
         const std::vector<Toolchain>& toolchains, PreparedStore& prepared, Lanes& lanes);

  // The answer, or a sentence on why there is none.
  std::variant<Answer, std::string> ask(const Input& input);

  // Error, with the name of the case, when there is no answer.
  Answer answer(const Input& input, std::string_view case_name);

 private:
  const ProblemSpec& problem_;
  const ReferenceSpec& reference_;
  Executable executable_;
  SessionLimits limits_;
  Session session_;
};

Submission submission_of(const ProblemSpec& problem, const ReferenceSpec& reference);

}  // namespace gavel
