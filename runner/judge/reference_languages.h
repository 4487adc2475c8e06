// The languages of problems' references and checkers, looked for when they are needed: answers are
// mostly kept, and to read and to look for a language takes as long as many a solution runs.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// Safe between threads.
class ReferenceLanguages {
 public:
  // What is looked for already is not looked for again.
  explicit ReferenceLanguages(std::vector<Toolchain> known) : known_(std::move(known)) {}

  // With the languages looked for that answer, shrink and check the problem's cases. Stays valid
  // and as it is for as long as this object.
  const std::vector<Toolchain>& of(const ProblemSpec& problem);

 private:
  std::mutex mutex_;
  std::vector<Toolchain> known_;
  std::map<std::string, std::vector<Toolchain>> by_problem_;
};

}  // namespace gavel
