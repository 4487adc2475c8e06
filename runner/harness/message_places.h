// What compilers and runtimes say, in the one form that editors know.
#pragma once

#include <memory>
#include <string>

#include "runner/harness/source_tree.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// Every message that is of one of the language's forms begins with a line
// `path:line:column: error: text` (without a column where none is told); what else it says stays
// below. The solution is named as its user named it. Copies share the patterns, which are compiled
// when they are first needed.
class MessagePlaces {
 public:
  MessagePlaces() = default;  // changes nothing
  MessagePlaces(const Toolchain& toolchain, const Submission& submission);

  // Error for a pattern that is not valid.
  std::string locate(const std::string& message) const;
  // That line for the first place that `message` names; empty when it names none.
  std::string first_place(const std::string& message) const;

 private:
  struct Forms;

  std::shared_ptr<const Forms> forms_;
};

}  // namespace gavel
