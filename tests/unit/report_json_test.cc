#include "cli/render/report_json.h"

#include <gtest/gtest.h>

#include "runner/base/utf8.h"
#include "tests/support/golden.h"
#include "tests/support/json_schema.h"
#include "tests/support/sample_report.h"

namespace gavel {
namespace {

using nlohmann::json;

json schema() {
  return json::parse(
      read_file(std::filesystem::path(GAVEL_SOURCE_DIR) / "docs" / "test-report.schema.json"));
}

TEST(ReportJson, LooksAsItDid) {
  expect_golden("json/report.json", render_report_json(sample_report()));
}

TEST(ReportJson, IsAsItsSchemaSays) {
  const json root = schema();
  for (const Report& report : {sample_report(), Report{}}) {
    for (const std::string& failure :
         schema_failures(root, json::parse(render_report_json(report)), root)) {
      ADD_FAILURE() << failure;
    }
  }
}

TEST(ReportJson, SchemaRefusesWhatIsNotAReport) {
  const json root = schema();
  json broken = json::parse(render_report_json(sample_report()));
  broken["results"][0]["verdict"] = "OK";
  broken["results"][0].erase("passed");
  broken["results"][1]["cases"][0]["colour"] = "red";
  EXPECT_EQ(schema_failures(root, broken, root).size(), 3u);
}

TEST(ReportJson, IsValidUtf8WhateverASolutionPrints) {
  Report report = sample_report();
  report.results[1].cases[1].out = "\xff\x80 \xed\xa0\x80 ok";
  const std::string text = render_report_json(report);
  EXPECT_EQ(find_invalid_utf8(text), std::nullopt);
  const json parsed = json::parse(text);
  EXPECT_EQ(parsed["results"][1]["cases"][1]["stdout"], "\\xff\\x80 \\xed\\xa0\\x80 ok");
}

TEST(ReportJson, ShortensLongDataBetweenCharacters) {
  Report report = sample_report();
  std::string& input = report.results[1].cases[1].input;
  input.clear();
  for (int i = 0; i < 5000; ++i) input += "最";
  const std::string text = render_report_json(report);
  EXPECT_EQ(find_invalid_utf8(text), std::nullopt);
  const std::string shown = json::parse(text)["results"][1]["cases"][1]["input"];
  EXPECT_LT(shown.size(), 5000u);
  EXPECT_NE(shown.find("bytes left out"), std::string::npos);
}

}  // namespace
}  // namespace gavel
