// The one exception of the project: what stops the judge itself.
#pragma once

#include <stdexcept>
#include <string>

namespace gavel {

// Thrown when gavel cannot go on: a missing file, a broken spec, a fault of the machine. What a
// submission can cause is a value (Ending, CompileFailure, Verdict) and never an Error.
// `hint` says what to do next; it may be empty.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, std::string hint = "")
      : std::runtime_error(message), hint_(std::move(hint)) {}
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

// An Error from errno: "<what>: <strerror>".
Error system_error(const std::string& what, int error_number);

}  // namespace gavel
