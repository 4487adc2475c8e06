// Inputs and expected answers that the solutions of one problem share in a batch.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "runner/base/units.h"
#include "runner/problem/spec.h"

namespace gavel {

struct CaseData {
  Input input;
  Answer expected;
};

// What is made for one solution stays for the next as long as there is room: what comes first
// stays, because solutions go through their cases in the same order, in which the least recently
// used is the one that is needed next. Safe between threads.
class CaseShelf {
 public:
  explicit CaseShelf(Bytes room) : room_(room) {}

  // Another solution of the problem (by its folder) will come; nothing is kept for the last one.
  void expect(const std::string& problem);
  // One of them has been judged. What no other waits for is given up.
  void finish(const std::string& problem);

  std::shared_ptr<const CaseData> get(const std::string& problem, const std::string& name,
                                      const std::function<CaseData()>& make);

 private:
  struct Row {
    std::size_t solutions = 0;
    Bytes held;
    std::unordered_map<std::string, std::shared_ptr<const CaseData>> cases;
  };

  const Bytes room_;
  std::mutex mutex_;
  Bytes held_;
  std::map<std::string, Row> rows_;
};

// About how many bytes of memory it takes.
Bytes memory_of(const Value& value);
Bytes memory_of_case(const CaseData& data);

}  // namespace gavel
