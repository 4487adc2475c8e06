#include "runner/problem/growth.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

#include "runner/base/nearest.h"

namespace gavel {
namespace {

using Kind = Growth::Kind;

constexpr int kDeepestGrowth = 16;  // of parentheses
constexpr std::int64_t kLargestPower = 9;

class GrowthParser {
 public:
  GrowthParser(std::string_view text, std::span<const std::string> variables)
      : text_(text), variables_(variables) {}

  Growth take_whole() {
    Growth growth = take_sum();
    skip_blanks();
    if (at_ < text_.size()) fail(at_, fmt::format("unexpected '{}'", text_[at_]));
    return growth;
  }

 private:
  [[noreturn]] static void fail(std::size_t offset, std::string message, std::string hint = "") {
    if (hint.empty()) {
      hint =
          "a target is built like 1, log n, sqrt n, n, n log n, n^2, m n, m + n, log(m + n), 2^n, "
          "n!";
    }
    throw GrowthFailure{offset, std::move(message), std::move(hint)};
  }

  void skip_blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  bool take(char wanted) {
    skip_blanks();
    if (at_ == text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  bool is_factor_ahead() {
    skip_blanks();
    if (at_ == text_.size()) return false;
    const char c = text_[at_];
    return c == '(' || (c >= '0' && c <= '9') || is_letter(c);
  }

  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static Growth join(Kind kind, std::vector<Growth> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {kind, "", 0, std::move(parts)};
  }

  static Growth wrap(Kind kind, std::int64_t number, Growth inner) {
    Growth growth{kind, "", number, {}};
    growth.parts.push_back(std::move(inner));
    return growth;
  }

  Growth take_sum() {
    if (++depth_ > kDeepestGrowth) fail(at_, "nested too deeply");
    std::vector<Growth> parts;
    do {
      parts.push_back(take_product());
    } while (take('+'));
    --depth_;
    return join(Kind::Sum, std::move(parts));
  }

  Growth take_product() {
    std::vector<Growth> parts;
    do {
      parts.push_back(take_power());
    } while (take('*') || is_factor_ahead());
    return join(Kind::Product, std::move(parts));
  }

  Growth take_power() {
    Growth base = take_base();
    if (take('!')) return wrap(Kind::Factorial, 0, std::move(base));
    if (!take('^')) return base;
    skip_blanks();
    const std::size_t start = at_;
    const std::optional<std::int64_t> exponent = take_number();
    if (!exponent) fail(start, "expected an exponent from 2 to 9");
    if (*exponent < 2 || *exponent > kLargestPower) fail(start, "expected an exponent from 2 to 9");
    return wrap(Kind::Power, *exponent, std::move(base));
  }

  std::optional<std::int64_t> take_number() {
    std::int64_t number = 0;
    const char* begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), number);
    if (error != std::errc{} || number < 0) return std::nullopt;
    at_ += static_cast<std::size_t>(end - begin);
    return number;
  }

  // 1, or the base of an exponential.
  Growth take_constant() {
    const std::size_t start = at_;
    const std::optional<std::int64_t> number = take_number();
    if (!number) fail(start, "expected a number");
    if (*number >= 2 && *number <= kLargestPower && take('^')) {
      return wrap(Kind::Exponential, *number, take_base());
    }
    if (*number != 1) fail(start, "a target has no constant factors but 1");
    return {};
  }

  Growth take_base() {
    skip_blanks();
    if (at_ == text_.size()) fail(at_, "expected a variable, it ends here");
    const std::size_t start = at_;
    if (take('(')) {
      Growth inner = take_sum();
      if (!take(')')) fail(at_, "expected ')'");
      return inner;
    }
    if (text_[at_] >= '0' && text_[at_] <= '9') return take_constant();
    if (!is_letter(text_[at_])) fail(at_, fmt::format("unexpected '{}'", text_[at_]));
    while (at_ < text_.size() &&
           (is_letter(text_[at_]) || (text_[at_] >= '0' && text_[at_] <= '9'))) {
      ++at_;
    }
    const std::string word(text_.substr(start, at_ - start));
    if (word == "log" || word == "sqrt") {
      if (++depth_ > kDeepestGrowth) fail(at_, "nested too deeply");
      Growth inner = take_base();
      --depth_;
      return wrap(word == "log" ? Kind::Log : Kind::SquareRoot, 0, std::move(inner));
    }
    if (std::find(variables_.begin(), variables_.end(), word) == variables_.end()) {
      fail_unknown(word, start);
    }
    return {Kind::Variable, word, 0, {}};
  }

  [[noreturn]] void fail_unknown(const std::string& word, std::size_t start) const {
    std::vector<std::string> known(variables_.begin(), variables_.end());
    known.insert(known.end(), {"log", "sqrt"});
    const std::optional<std::string> near = nearest(word, known);
    fail(start, fmt::format("unknown variable '{}'", word),
         near ? fmt::format("did you mean '{}'?", *near)
              : fmt::format("the variables of sizes: {}", fmt::join(variables_, ", ")));
  }

  std::string_view text_;
  std::span<const std::string> variables_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

double log_of_sum(const Growth& growth, const Sizes& sizes) {
  double greatest = -std::numeric_limits<double>::infinity();
  for (const Growth& part : growth.parts) greatest = std::max(greatest, log_of(part, sizes));
  double sum = 0;
  for (const Growth& part : growth.parts) sum += std::exp(log_of(part, sizes) - greatest);
  return greatest + std::log(sum);
}

bool is_atom(const Growth& growth) {
  return growth.kind == Kind::One || growth.kind == Kind::Variable;
}

std::string in_parentheses(const Growth& growth) { return "(" + to_string(growth) + ")"; }

std::string factor_text(const Growth& growth) {
  return growth.kind == Kind::Sum ? in_parentheses(growth) : to_string(growth);
}

std::string atom_text(const Growth& growth) {
  return is_atom(growth) ? to_string(growth) : in_parentheses(growth);
}

std::string function_text(std::string_view name, const Growth& argument) {
  return fmt::format("{}{}{}", name, is_atom(argument) ? " " : "", atom_text(argument));
}

}  // namespace

double log_of(const Growth& growth, const Sizes& sizes) {
  switch (growth.kind) {
    case Kind::One:
      return 0;
    case Kind::Variable:
      return std::log(static_cast<double>(std::max<std::int64_t>(1, sizes.at(growth.variable))));
    case Kind::Sum:
      return log_of_sum(growth, sizes);
    case Kind::Product: {
      double sum = 0;
      for (const Growth& part : growth.parts) sum += log_of(part, sizes);
      return sum;
    }
    case Kind::Power:
      return static_cast<double>(growth.number) * log_of(growth.parts[0], sizes);
    case Kind::Log:
      return std::log(std::max(1.0, log_of(growth.parts[0], sizes) / std::log(2.0)));
    case Kind::SquareRoot:
      return log_of(growth.parts[0], sizes) / 2;
    case Kind::Exponential:
      return std::exp(log_of(growth.parts[0], sizes)) *
             std::log(static_cast<double>(growth.number));
    case Kind::Factorial:
      return std::lgamma(std::exp(log_of(growth.parts[0], sizes)) + 1);
  }
  return 0;
}

std::variant<Growth, GrowthFailure> parse_growth(std::string_view text,
                                                 std::span<const std::string> variables) {
  try {
    return GrowthParser(text, variables).take_whole();
  } catch (const GrowthFailure& failure) {
    return failure;
  }
}

std::string to_string(const Growth& growth) {
  const auto join = [&](std::string_view between, auto text_of) {
    std::string out;
    for (const Growth& part : growth.parts) {
      if (!out.empty()) out += between;
      out += text_of(part);
    }
    return out;
  };
  switch (growth.kind) {
    case Kind::One:
      return "1";
    case Kind::Variable:
      return growth.variable;
    case Kind::Sum:
      return join(" + ", [](const Growth& part) { return to_string(part); });
    case Kind::Product:
      return join(" ", factor_text);
    case Kind::Power:
      return fmt::format("{}^{}", atom_text(growth.parts[0]), growth.number);
    case Kind::Log:
      return function_text("log", growth.parts[0]);
    case Kind::SquareRoot:
      return function_text("sqrt", growth.parts[0]);
    case Kind::Exponential:
      return fmt::format("{}^{}", growth.number, atom_text(growth.parts[0]));
    case Kind::Factorial:
      return atom_text(growth.parts[0]) + "!";
  }
  return "";
}

}  // namespace gavel
