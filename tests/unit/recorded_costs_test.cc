#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "runner/complexity/rays.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// What tests/golden/recorded_costs.txt says of one solution.
struct Recorded {
  std::string solution;
  std::string counted;  // "counts" or "bytes", "by chance" where inputs of a size differ
  std::string target;
  std::string said;  // a verdict, or "never" one where the costs do not tell
  std::vector<std::string> variables;
  std::vector<CostRay> rays;
};

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at; (at = text.find(separator, from)) != std::string::npos;
       from = at + separator.size()) {
    parts.push_back(text.substr(from, at - from));
  }
  parts.push_back(text.substr(from));
  return parts;
}

CostPoint point_of(const std::string& text, const std::vector<std::string>& variables) {
  const std::vector<std::string> numbers = words_of(text);
  CostPoint point;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    point.sizes[variables[i]] = std::stoll(numbers.at(i));
  }
  point.cost = std::stod(numbers.at(variables.size()));
  return point;
}

Recorded read_one(const std::vector<std::string>& lines) {
  const std::vector<std::string> head = split(lines.at(1), " | ");
  Recorded recorded{.solution = lines[0].substr(2),
                    .counted = head.at(0),
                    .target = head.at(1),
                    .said = head.at(2),
                    .variables = words_of(lines.at(2)),
                    .rays = {}};
  const bool is_noisy = recorded.counted.ends_with("by chance");
  for (std::size_t i = 3; i < lines.size(); ++i) {
    if (lines[i].starts_with("ray ")) {
      recorded.rays.push_back(
          {.vary = words_of(lines[i].substr(4)), .points = {}, .is_noisy = is_noisy});
      continue;
    }
    for (const std::string& point : split(lines[i], ",")) {
      if (point.empty()) continue;
      recorded.rays.back().points.push_back(point_of(point, recorded.variables));
    }
  }
  return recorded;
}

// Each stands between empty lines; the first such paragraph tells of the file.
std::vector<Recorded> read_all() {
  std::ifstream file(std::string(GAVEL_SOURCE_DIR) + "/tests/golden/recorded_costs.txt");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<Recorded> all;
  const std::vector<std::string> paragraphs = split(text, "\n\n");
  for (std::size_t i = 1; i < paragraphs.size(); ++i) {
    all.push_back(
        read_one(split(paragraphs[i].substr(0, paragraphs[i].find_last_not_of('\n') + 1), "\n")));
  }
  return all;
}

TEST(RecordedCosts, AreToldRightOrNotAtAll) {
  const std::vector<Recorded> all = read_all();
  ASSERT_GT(all.size(), 20u);
  for (const Recorded& each : all) {
    const GrowthFinding finding =
        judge_rays(each.rays, growth(each.target, each.variables),
                   each.counted.starts_with("bytes") ? Precision::Bytes : Precision::Counts);
    const std::string verdict = word_of(finding.verdict);
    const std::string never = "never ";
    if (each.said.starts_with(never)) {
      EXPECT_NE(verdict, each.said.substr(never.size())) << each.solution;
    } else {
      EXPECT_EQ(verdict, each.said) << each.solution << ": " << finding.reason;
    }
  }
}

}  // namespace
}  // namespace gavel
