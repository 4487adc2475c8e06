// How a cost grows with sizes: "n log n", "m + n", "log(m + n)", "2^n".
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gavel {

using Sizes = std::map<std::string, std::int64_t>;

// A parsed target. Constant factors do not exist here: growth is all that is said.
struct Growth {
  enum class Kind { One, Variable, Sum, Product, Power, Log, SquareRoot, Exponential, Factorial };
  Kind kind = Kind::One;
  std::string variable;       // of Variable
  std::int64_t number = 0;    // the exponent of Power, the base of Exponential
  std::vector<Growth> parts;  // of everything else
};

// The natural logarithm of its value, so that 2^n and n! do not overflow. A variable below 1
// counts as 1, and a logarithm below 1 as 1.
double log_of(const Growth& growth, const Sizes& sizes);

struct GrowthFailure {
  std::size_t offset = 0;  // in bytes
  std::string message;
  std::string hint;
};
// Variables must be among `variables`.
std::variant<Growth, GrowthFailure> parse_growth(std::string_view text,
                                                 std::span<const std::string> variables);
// The canonical spelling: "m n", "n log n", "log(m + n)".
std::string to_string(const Growth& growth);

}  // namespace gavel
