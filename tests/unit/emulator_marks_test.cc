#include <gtest/gtest.h>

#include "runner/complexity/emulator.h"

namespace gavel {
namespace {

TEST(EmulatorMarks, BothCountsAreReadAndTheLinesTakenOut) {
  const Emulator emulator{.program = {}, .plugin = {}, .token = "token"};
  std::string text = "warning\n\ntoken 120 7\nmore\n\ntoken 3450 99\n";
  const std::vector<Mark> marks = take_marks(emulator, text);
  EXPECT_EQ(marks, (std::vector<Mark>{{.instructions = 120, .copying = 7},
                                      {.instructions = 3450, .copying = 99}}));
  EXPECT_EQ(text, "warning\nmore\n");
}

TEST(EmulatorMarks, AMarkThatIsNotWholeStays) {
  const Emulator emulator{.program = {}, .plugin = {}, .token = "token"};
  std::string text = "\ntoken 12";
  EXPECT_TRUE(take_marks(emulator, text).empty());
  EXPECT_EQ(text, "\ntoken 12");
}

}  // namespace
}  // namespace gavel
