// How an answer compares with the expected one.
#pragma once

#include <string>

namespace gavel {

struct Comparison {
  bool is_right = false;
  // The first difference, for a person: "element 3 is 5, expected 7". Empty when right.
  std::string difference;
};

}  // namespace gavel
