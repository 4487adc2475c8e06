#include <fmt/format.h>
#include <gtest/gtest.h>

#include "cli/render/report_text.h"
#include "cli/render/text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_report.h"

namespace gavel {
namespace {

std::vector<SolutionNote> notes() {
  return {{.expected = "AC", .rerun = "gavel test max-subarray/kadane.cpp"},
          {.expected = "WA", .rerun = "gavel test max-subarray/zero-start.go"},
          {.expected = "", .rerun = "gavel test 'spiral matrix/it'\\''s mine.java'"},
          {.expected = "AC", .rerun = "gavel test median-of-two-sorted-arrays.ts"}};
}

const std::map<std::string, std::string> kHeadings = {
    {"cpp", ".cpp"}, {"go", ".go"}, {"java", ".java"}, {"typescript", ".ts"}};

std::string render_all(const Report& report, const Screen& screen) {
  std::vector<SolutionNames> names;
  const auto all = notes();
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    const SolutionResult& one = report.results[i];
    names.push_back({.problem = one.problem,
                     .language = one.language,
                     .path = one.solution.string(),
                     .has_claim = all[i].expected == "WA"});
  }
  const LineLayout layout = plan_lines(names, screen);
  std::string out;
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    out += render_line(report.results[i], all[i], layout, screen);
  }
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    if (!is_accepted(report.results[i].verdict)) {
      out += "\n" + render_failure(report.results[i], all[i], screen);
    }
  }
  return out + "\n" +
         render_summary(report, all, kHeadings, std::chrono::milliseconds(12345), screen);
}

struct Shape {
  std::size_t columns;
  Locale locale;
  bool has_colour;

  std::string name() const {
    return fmt::format("{}-{}{}", columns, locale_name(locale), has_colour ? "-colour" : "");
  }
  friend void PrintTo(const Shape& shape, std::ostream* out) { *out << shape.name(); }
};

class ReportOnScreens : public testing::TestWithParam<Shape> {};

TEST_P(ReportOnScreens, LooksAsItDid) {
  const auto& [columns, locale, has_colour] = GetParam();
  const Screen screen{
      .columns = columns, .has_colour = has_colour, .is_live = false, .locale = locale};
  expect_golden(fmt::format("terminal/report-{}.txt", GetParam().name()),
                render_all(sample_report(), screen));
}

INSTANTIATE_TEST_SUITE_P(
    AllShapes, ReportOnScreens,
    testing::Values(Shape{60, Locale::English, false}, Shape{80, Locale::English, false},
                    Shape{120, Locale::English, false}, Shape{80, Locale::English, true},
                    Shape{60, Locale::Chinese, false}, Shape{80, Locale::Chinese, false}));

TEST(Report, NeverSendsControlCharactersOfASolution) {
  const std::string text = render_all(sample_report(), Screen{.columns = 80});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("\\x1b[31m"), std::string::npos);
  EXPECT_NE(text.find("\\xff\\xfe odd bytes"), std::string::npos);
}

TEST(Report, KeepsItsLinesWithinTheScreen) {
  for (const std::size_t columns : {20, 21, 25, 30, 35, 40, 60, 80, 120}) {
    const auto locale = columns % 2 == 0 ? Locale::English : Locale::Chinese;
    const std::string text =
        render_all(sample_report(), Screen{.columns = columns, .locale = locale});
    for (const std::string_view line : split_lines(text)) {
      // Commands to copy, where there is room, and compilers' lines.
      if (columns >= 40 && line.find("gavel test") != std::string_view::npos) continue;
      if (line.find("error TS") != std::string_view::npos) continue;
      // One word of a command, which a shell would not understand in pieces.
      const std::string_view word = line.substr(std::min(line.find_first_not_of(' '), line.size()));
      if (word.starts_with('\'') || word.find(' ') >= word.size() - std::min(word.size(), 2ul)) {
        continue;
      }
      EXPECT_LE(display_width(line), columns) << columns << ": " << line;
    }
  }
}

}  // namespace
}  // namespace gavel
