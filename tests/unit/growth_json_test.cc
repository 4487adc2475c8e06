#include "cli/render/growth_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/render/growth_text.h"
#include "cli/render/plot.h"
#include "runner/base/files.h"
#include "tests/support/json_schema.h"
#include "tests/support/sample_report.h"

namespace gavel {
namespace {

using nlohmann::json;

GrowthPart cubic_part() {
  MeasuredRay ray;
  ray.ray.vary = {"n"};
  for (std::int64_t n = 100; n <= 3200; n *= 2) {
    const auto size = static_cast<double>(n);
    ray.ray.points.push_back(
        {.sizes = {{"n", n}}, .cost = size * size * size, .seconds = size * size * size / 3e9});
  }
  return {.target = "n",
          .fitted = "n^3",
          .verdict = GrowthVerdict::Exceeds,
          .confidence = 0.99,
          .reason = {},
          .rays = {ray}};
}

GrowthReport sample_growth() {
  SolutionGrowth growth;
  growth.judged = sample_report().results.front();
  growth.is_accepted = true;
  growth.verdict = GrowthVerdict::Exceeds;
  growth.measure = "instructions";
  growth.time = cubic_part();
  growth.space = {.target = "1",
                  .fitted = "1",
                  .verdict = GrowthVerdict::Within,
                  .confidence = 0.99,
                  .reason = {},
                  .rays = {}};
  growth.notes = {"\xff\x1b[31m"};
  SolutionGrowth refused = growth;
  refused.is_accepted = false;
  return {.results = {growth, refused}};
}

TEST(GrowthJson, IsAsItsSchemaSays) {
  const json root = json::parse(
      read_file(std::filesystem::path(GAVEL_SOURCE_DIR) / "docs" / "time-report.schema.json"));
  for (const GrowthReport& report : {sample_growth(), GrowthReport{}}) {
    for (const std::string& failure :
         schema_failures(root, json::parse(render_growth_json(report)), root)) {
      ADD_FAILURE() << failure;
    }
  }
}

TEST(GrowthJson, SaysTheWholeVerdict) {
  const json report = json::parse(render_growth_json(sample_growth()));
  EXPECT_EQ(report["results"][0]["verdict"], "exceeds");
  EXPECT_EQ(report["results"][1]["verdict"], "not-accepted");
  EXPECT_EQ(report["results"][0]["time"]["points"][0]["size"]["n"], 100);
}

TEST(GrowthText, SaysWhatTheGrowthWouldMean) {
  Screen wide;
  wide.columns = 200;
  const std::string text = render_growth(sample_growth().results.front(), wide);
  EXPECT_NE(text.find("grows like n^3, the target is n"), std::string::npos) << text;
  EXPECT_NE(text.find("at n = 100000 that is about 4 days instead of"), std::string::npos) << text;
  wide.locale = Locale::Chinese;
  const std::string chinese = render_growth(sample_growth().results.front(), wide);
  EXPECT_NE(chinese.find("n = 100000 时约需 4 天，而不是"), std::string::npos) << chinese;
}

TEST(GrowthText, SaysNoScaleThatIsBelowTheTarget) {
  GrowthReport report = sample_growth();
  report.results.front().time.fitted = "n";
  report.results.front().time.target = "n^3";
  Screen wide;
  wide.columns = 200;
  const std::string text = render_growth(report.results.front(), wide);
  EXPECT_NE(text.find("grows like n, the target is n^3: exceeds."), std::string::npos) << text;
}

TEST(GrowthText, SaysWhatShowsAGrowthThatTheCostsDoNotInsteadOfHowLongItWouldTake) {
  GrowthReport report = sample_growth();
  report.results.front().time.reason =
      "only what is copied shows it, a small part of all that is executed";
  Screen wide;
  wide.columns = 200;
  const std::string text = render_growth(report.results.front(), wide);
  EXPECT_NE(text.find("the target is n: only what is copied shows it"), std::string::npos) << text;
  EXPECT_EQ(text.find("instead of"), std::string::npos) << text;
  wide.locale = Locale::Chinese;
  EXPECT_NE(render_growth(report.results.front(), wide).find("只有复制数据"), std::string::npos);
}

TEST(GrowthText, ShowsNoControlCharacters) {
  const std::string text = render_growth(sample_growth().results.front(), Screen{});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(GrowthText, FitsNarrowScreens) {
  for (const std::size_t columns : {20u, 60u, 100u}) {
    Screen screen;
    screen.columns = columns;
    EXPECT_NE(render_growth_table(sample_growth(), screen), "");
    EXPECT_NE(render_growth(sample_growth().results.front(), screen), "");
  }
}

TEST(Plot, DrawsALineFromCornerToCorner) {
  const std::vector<Curve> curves{{.points = {{1, 1}, {10, 10}, {100, 100}}}};
  EXPECT_EQ(render_plot(curves, 3, 3, true), "  *\n * \n*  \n");
}

TEST(Plot, SurvivesASinglePointAndNone) {
  EXPECT_NE(render_plot({{.points = {{5, 5}}}}, 4, 2, false), "");
  EXPECT_EQ(render_plot({}, 4, 2, false), "");
}

}  // namespace
}  // namespace gavel
