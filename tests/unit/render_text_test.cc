#include <gtest/gtest.h>

#include "cli/render/difference.h"
#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/render/table.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

TEST(Escaping, ShowsWhatATerminalWouldObey) {
  EXPECT_EQ(escape_line("a\nb\tc\r"), "a\\nb\\tc\\r");
  EXPECT_EQ(escape_line("\x1b]0;x\x07"), "\\x1b]0;x\\x07");
  EXPECT_EQ(escape_line(std::string_view("\0", 1)), "\\x00");
  EXPECT_EQ(escape_line("\xc2\x9b"), "\\x9b") << "C1 control";
  EXPECT_EQ(escape_line("\u202e\u200b\ufeff"), "\\u{202e}\\u{200b}\\u{feff}");
  EXPECT_EQ(escape_line("\xff\xc3("), "\\xff\\xc3(");
  EXPECT_EQ(escape_line("最大 é \\"), "最大 é \\");
}

TEST(Escaping, KeepsLinesAndExpandsTabs) {
  EXPECT_EQ(escape_lines("a\tb\r\n\tc\x1b"), "a       b\n        c\\x1b");
}

TEST(Escaping, MakesValidUtf8ForJson) {
  EXPECT_EQ(escape_invalid_bytes("a\xff\n\x1b"), "a\\xff\n\x1b");
}

TEST(Widths, CountWideCharactersTwice) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("最大"), 4u);
  EXPECT_EQ(display_width("e\u0301"), 1u);
}

TEST(Shortening, MarksWhatIsCut) {
  EXPECT_EQ(shorten_end("abcdef", 6), "abcdef");
  EXPECT_EQ(shorten_end("abcdef", 4), "abc…");
  EXPECT_EQ(shorten_start("abcdef", 4), "…def");
  EXPECT_EQ(shorten_middle("abcdef", 5), "ab…ef");
  EXPECT_EQ(shorten_end("最大子数组和", 6), "最大…") << "never half a character";
  EXPECT_EQ(shorten_end("abc", 0), "");
}

TEST(Wrapping, BreaksAtBlanksAndBetweenWideCharacters) {
  EXPECT_EQ(wrap("the quick brown fox", 10), (std::vector<std::string>{"the quick", "brown fox"}));
  EXPECT_EQ(wrap("最大子数组和的定义", 8),
            (std::vector<std::string>{"最大子数", "组和的定", "义"}));
  EXPECT_EQ(wrap("", 8), std::vector<std::string>{});
  EXPECT_EQ(wrap("abcdefghijkl", 8), (std::vector<std::string>{"abcdefgh", "ijkl"}));
}

TEST(Wrapping, KeepsPunctuationWithItsNeighbour) {
  EXPECT_EQ(wrap("最大子数，组和", 8), (std::vector<std::string>{"最大子", "数，组和"}));
  EXPECT_EQ(wrap("最大子（数）", 8), (std::vector<std::string>{"最大子", "（数）"}));
}

TEST(Differences, PointAtTheElement) {
  const Difference found = show_difference("[1,22,3]", "[1,25,3]", 40);
  EXPECT_EQ(found.expected, "[1,22,3]");
  EXPECT_EQ(found.actual, "[1,25,3]");
  EXPECT_EQ(found.mark_column, 3u);
  EXPECT_EQ(found.mark_columns, 2u);
}

TEST(Differences, PointAtWhatIsMissing) {
  const Difference found = show_difference("[1,2]", "[1]", 40);
  EXPECT_EQ(found.mark_column, 1u);
  EXPECT_EQ(found.mark_columns, 1u);
  EXPECT_EQ(show_difference("1", "1", 40).mark_columns, 0u);
}

TEST(Differences, StayInSightInLongData) {
  std::string expected, actual;
  for (int i = 0; i < 1000; ++i) {
    expected += std::to_string(i) + ",";
    actual += std::to_string(i == 700 ? -1 : i) + ",";
  }
  const Difference found = show_difference(expected, actual, 40);
  EXPECT_LE(display_width(found.expected), 40u);
  EXPECT_LE(display_width(found.actual), 40u);
  EXPECT_NE(found.expected.find("699,700,701"), std::string::npos);
  EXPECT_NE(found.actual.find("699,-1,701"), std::string::npos);
  EXPECT_EQ(std::string(prefix_of_width(found.actual, found.mark_column)).size() + 2,
            found.actual.find(",701"));
}

std::size_t count_holes(std::string_view text) {
  std::size_t holes = 0;
  for (std::size_t at = text.find("{}"); at != std::string_view::npos;
       at = text.find("{}", at + 1)) {
    ++holes;
  }
  return holes;
}

TEST(Phrases, AreCompleteInEveryLocale) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Phrase::Count); ++i) {
    const auto phrase = static_cast<Phrase>(i);
    EXPECT_FALSE(words(Locale::English, phrase).empty()) << i;
    EXPECT_FALSE(words(Locale::Chinese, phrase).empty()) << i;
    EXPECT_EQ(count_holes(words(Locale::English, phrase)),
              count_holes(words(Locale::Chinese, phrase)))
        << words(Locale::English, phrase);
  }
}

TEST(Tables, ShrinkWhatMayShrink) {
  const Table table{.columns = {{.title = "problem", .least_columns = 6}, {.title = "cpp"}},
                    .rows = {{{"median-of-two-sorted-arrays"}, {"AC"}}}};
  EXPECT_EQ(render_table(table, Screen{.columns = 80}),
            "problem                      cpp\nmedian-of-two-sorted-arrays  AC\n");
  EXPECT_EQ(render_table(table, Screen{.columns = 20}),
            "problem          cpp\nmedian-o…-arrays AC\n");
}

TEST(ProgressLines, StayOneColumnBelowTheWidth) {
  const Progress progress{.solution = "a/very/long/path/to/some/solution/of/max-subarray.cpp",
                          .stage = Progress::Stage::Running,
                          .cases_done = 17,
                          .cases_total = 41};
  const std::string wide =
      render_progress(&progress, 3, 56, std::chrono::milliseconds(12345), Screen{.columns = 100});
  EXPECT_EQ(wide,
            "3/56 · running a/very/long/path/to/some/solution/of/max-subarray.cpp 17/41 · 12.3 s");
  for (const std::size_t columns : {20, 60, 80}) {
    EXPECT_LT(display_width(render_progress(&progress, 3, 56, std::chrono::seconds(100),
                                            Screen{.columns = columns})),
              columns);
  }
}

}  // namespace
}  // namespace gavel
