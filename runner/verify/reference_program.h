// A reference, built and ready to be asked.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "runner/build/build.h"
#include "runner/judge/session.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// The language of a reference; null when none has its extension.
Toolchain* toolchain_of(const std::filesystem::path& file, std::vector<Toolchain>& toolchains);

Submission submission_of(const ProblemSpec& problem, const ReferenceSpec& reference);

class ReferenceProgram {
 public:
  // Error when it does not compile. Has lanes of its own: several may be open in one thread.
  ReferenceProgram(const ProblemSpec& problem, const Submission& submission,
                   const Toolchain& toolchain, PreparedStore& store, Sandbox& sandbox);
  ~ReferenceProgram();

  // The answer, or a sentence on why there is none.
  std::variant<Answer, std::string> ask(const Input& input);

 private:
  const ProblemSpec& problem_;
  SessionLimits limits_;
  Lanes lanes_;
  std::unique_ptr<Executable> executable_;
  std::unique_ptr<Session> session_;
};

}  // namespace gavel
