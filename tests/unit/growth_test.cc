#include "runner/problem/growth.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gavel {
namespace {

const std::vector<std::string> kVariables = {"m", "n", "capacity"};

TEST(Growth, IsReadAndWrittenBack) {
  const std::pair<const char*, const char*> rows[] = {
      {"1", "1"},
      {"n", "n"},
      {"log n", "log n"},
      {"log(n)", "log n"},
      {"sqrt n", "sqrt n"},
      {"n log n", "n log n"},
      {"n * log(n)", "n log n"},
      {"n^2 log n", "n^2 log n"},
      {"m n", "m n"},
      {"m+n", "m + n"},
      {"log(m + n)", "log(m + n)"},
      {"(m + n) log(m + n)", "(m + n) log(m + n)"},
      {"2^n", "2^n"},
      {"n!", "n!"},
      {"n 2^n", "n 2^n"},
      {"capacity", "capacity"},
      {"log log n", "log(log n)"},
      {"sqrt(n)^3", "(sqrt n)^3"},
  };
  for (const auto& [text, canonical] : rows) {
    const auto growth = parse_growth(text, kVariables);
    ASSERT_TRUE(std::holds_alternative<Growth>(growth)) << text;
    EXPECT_EQ(to_string(std::get<Growth>(growth)), canonical);
  }
}

TEST(Growth, HasItsValue) {
  const Sizes sizes = {{"m", 8}, {"n", 1024}, {"capacity", 0}};
  const std::pair<const char*, double> rows[] = {
      {"1", 1},      {"n", 1024},         {"log n", 10},    {"n log n", 10240}, {"m + n", 1032},
      {"m n", 8192}, {"n^2", 1 << 20},    {"sqrt n", 32},   {"capacity", 1},    {"2^m", 256},
      {"m!", 40320}, {"log capacity", 1}, {"log(m n)", 13},
  };
  for (const auto& [text, value] : rows) {
    const Growth growth = std::get<Growth>(parse_growth(text, kVariables));
    EXPECT_NEAR(log_of(growth, sizes), std::log(value), 1e-9) << text;
  }
}

TEST(Growth, ThatIsUnknownSaysWhere) {
  const std::tuple<const char*, std::size_t, const char*> rows[] = {
      {"", 0, "expected a variable, it ends here"},
      {"x", 0, "unknown variable 'x'"},
      {"n lgo n", 2, "unknown variable 'lgo'"},
      {"2 n", 0, "a target has no constant factors but 1"},
      {"n^x", 2, "expected an exponent from 2 to 9"},
      {"n^1", 2, "expected an exponent from 2 to 9"},
      {"O(n)", 0, "unknown variable 'O'"},
      {"n +", 3, "expected a variable, it ends here"},
      {"(n", 2, "expected ')'"},
      {"n - 1", 2, "unexpected '-'"},
      {"n^2^3", 3, "unexpected '^'"},
  };
  for (const auto& [text, offset, message] : rows) {
    const auto growth = parse_growth(text, kVariables);
    const auto* failure = std::get_if<GrowthFailure>(&growth);
    ASSERT_TRUE(failure) << text;
    EXPECT_EQ(failure->offset, offset) << text;
    EXPECT_EQ(failure->message, message) << text;
  }
}

}  // namespace
}  // namespace gavel
