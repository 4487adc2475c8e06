#include "runner/base/units.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

using namespace std::chrono_literals;
using namespace unit_literals;

TEST(Durations, AreReadWithTheirUnit) {
  EXPECT_EQ(parse_duration("500ms"), Duration(500ms));
  EXPECT_EQ(parse_duration("2s"), Duration(2s));
  EXPECT_EQ(parse_duration("1.5s"), Duration(1500ms));
  EXPECT_EQ(parse_duration("3m"), Duration(3min));
}

TEST(Durations, RefuseABareNumberAndNonsense) {
  for (const char* text :
       {"", "5", "s", "-1s", "1 s", "1sec", "nan", "inf", "infs", "1e400s", ".5s"}) {
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
  }
}

TEST(Sizes, AreReadWithTheirUnit) {
  EXPECT_EQ(parse_bytes("64MiB"), 64_MiB);
  EXPECT_EQ(parse_bytes("1GiB"), 1_GiB);
  EXPECT_EQ(parse_bytes("100B"), 100_B);
  EXPECT_EQ(parse_bytes("64"), std::nullopt);
  EXPECT_EQ(parse_bytes("64MB"), std::nullopt);
}

TEST(Formats, HaveThreeDigits) {
  EXPECT_EQ(format_duration(1234ms), "1.23 s");
  EXPECT_EQ(format_duration(12ms), "12.0 ms");
  EXPECT_EQ(format_duration(850us), "850 us");
  EXPECT_EQ(format_bytes({3670016}), "3.50 MiB");
}

}  // namespace
}  // namespace gavel
