#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "runner/complexity/nearest.h"
#include "runner/complexity/rays.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

TEST(GrowthOnRays, HoldsOnEveryRayOfTwoVariables) {
  const std::vector<std::string> names{"m", "n"};
  const auto sum = plane([](double m, double n) { return 4 * (m + n); });
  const auto product = plane([](double m, double n) { return 2 * m * n; });
  const auto logarithm = plane([](double m, double n) { return 30 * std::log(m + n); });
  EXPECT_EQ(judge_rays(sum, growth("m + n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(product, growth("m n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(product, growth("m + n", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_rays(sum, growth("log(m + n)", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_rays(logarithm, growth("log(m + n)", names)).verdict, GrowthVerdict::Within);
}

// Counted with sizes as a slow language reaches them: one alone to 32,000 beside 10, both to 512.
std::vector<CostRay> short_plane(const std::function<double(double, double)>& cost) {
  const std::vector<std::vector<std::string>> varied{{"m"}, {"n"}, {"m", "n"}};
  std::vector<CostRay> rays;
  for (const std::vector<std::string>& vary : varied) {
    const bool is_alone = vary.size() == 1;
    CostRay ray{.vary = vary, .points = {}, .is_noisy = false};
    for (std::int64_t size = is_alone ? 500 : 4; size <= (is_alone ? 32000 : 512); size *= 2) {
      const std::int64_t m = vary.front() == "m" ? size : 10;
      const std::int64_t n = vary.back() == "n" ? size : 10;
      ray.points.push_back({.sizes = {{"m", m}, {"n", n}},
                            .cost = cost(static_cast<double>(m), static_cast<double>(n))});
    }
    rays.push_back(ray);
  }
  return rays;
}

TEST(GrowthOnRays, TellsARiseThatOneVariableAloneMeetsTooFromGrowthOfBoth) {
  const std::vector<std::string> names{"m", "n"};
  // Numbers beyond 256 are no longer those that an interpreter keeps ready.
  const auto small = [](double size) { return std::max(0.0, 1 - 256 / size); };
  const auto outgrown = short_plane(
      [&](double m, double n) { return m * n * (640 + 180 * std::max(small(m), small(n))); });
  const auto by_lesser = short_plane([](double m, double n) { return m * n * std::min(m, n); });
  const auto sorted = short_plane(
      [](double m, double n) { return m * n * (100 + 10 * std::log2(std::min(m, n))); });
  EXPECT_EQ(judge_rays(outgrown, growth("m n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(by_lesser, growth("m n", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_NE(judge_rays(sorted, growth("m n", names)).verdict, GrowthVerdict::Within);
}

// Costs for each unit of the target that end higher on both rays of one variable than where both
// grow excuse a rise there, of counts, where those are held at much less.
TEST(GrowthOnRays, ExcusesARiseOnlyByRaysOfOneVariableThatAreFarApart) {
  const std::vector<std::string> names{"m", "n"};
  const auto dear_alone = [](double m, double n) {
    const double lesser = std::min(m, n);
    return m * n * (lesser <= 10 ? 1000 : lesser);
  };
  std::vector<CostRay> rays = short_plane(dear_alone);
  EXPECT_EQ(judge_rays(rays, growth("m n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(rays, growth("m n", names), Precision::Bytes).verdict,
            GrowthVerdict::Exceeds);
  std::vector<CostRay> near = rays;
  for (CostRay& ray : near) {
    if (ray.vary.size() > 1) continue;
    const std::string held = ray.vary.front() == "m" ? "n" : "m";
    for (CostPoint& point : ray.points) {
      point.cost *= 30;
      point.sizes[held] *= 30;
    }
  }
  EXPECT_EQ(judge_rays(near, growth("m n", names)).verdict, GrowthVerdict::Exceeds);
}

// By how much less they are held, and how much more each unit of the target costs there.
TEST(GrowthOnRays, ExcusesARiseOnlyByMuchMoreAtMuchLess) {
  struct Row {
    std::int64_t held;
    double more;  // of the cost's logarithm
    GrowthVerdict verdict;
  };
  const Row rows[] = {
      {10, 0.05, GrowthVerdict::Within},
      {10, 0.02, GrowthVerdict::Exceeds},
      {60, 0.05, GrowthVerdict::Within},
      {100, 0.05, GrowthVerdict::Exceeds},
  };
  const std::vector<std::string> names{"m", "n"};
  for (const Row& row : rows) {
    std::vector<CostRay> rays =
        short_plane([](double m, double n) { return m * n * std::min(m, n); });
    for (CostRay& ray : rays) {
      if (ray.vary.size() > 1) continue;
      const std::string other = ray.vary.front() == "m" ? "n" : "m";
      for (CostPoint& point : ray.points) {
        point.sizes[other] = row.held;
        point.cost =
            static_cast<double>(point.sizes["m"] * point.sizes["n"]) * 512 * std::exp(row.more);
      }
    }
    EXPECT_EQ(judge_rays(rays, growth("m n", names)).verdict, row.verdict)
        << row.held << " and " << row.more;
  }
}

TEST(GrowthOnRays, ReportsTheSteepestOfWhatIsWithin) {
  const auto rising = [](double slope) {
    return ray_of([slope](double n) { return std::pow(n, 1 + slope); });
  };
  const std::vector<CostRay> rays{rising(0.01), rising(0.02), rising(0.015)};
  EXPECT_NEAR(judge_rays(rays, growth("n")).slope, 0.02, 1e-3);
}

TEST(NearestGrowth, NamesTheClass) {
  const std::pair<const char*, Cost> classes[] = {
      {"1", [](double) { return 3000; }},
      {"log n", [](double n) { return 80 * std::log(n); }},
      {"sqrt n", [](double n) { return 80 * std::sqrt(n); }},
      {"n", [](double n) { return 6 * n + 50; }},
      {"n log n", [](double n) { return 6 * n * std::log(n); }},
      {"n^2", [](double n) { return n * n / 2 + 9 * n; }},
      {"n^3", [](double n) { return n * n * n / 6; }}};
  for (const auto& [name, cost] : classes) {
    const std::vector<CostRay> rays{ray_of(cost)};
    EXPECT_EQ(nearest_growth(rays), name);
  }
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return 2 * m * n; })), "m n");
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return 7 * (m + n); })), "m + n");
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return m * m * n; })), "m^2 n");
  // A row's turn looks at every row: what exceeds m n must not be called m n.
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return 85 * m * m + 80 * m * n; })),
            "m^2 + m n");
}

TEST(NearestGrowth, AgreesWithTheVerdict) {
  const std::vector<CostRay> hardly{ray_of([](double n) { return n * (300 + std::log2(n)); })};
  EXPECT_EQ(nearest_growth(hardly), "n");
  EXPECT_EQ(nearest_growth(hardly, growth("n"), GrowthVerdict::Within), "n");
  EXPECT_EQ(nearest_growth(hardly, growth("n"), GrowthVerdict::Inconclusive), "n");
  EXPECT_EQ(nearest_growth(hardly, growth("n"), GrowthVerdict::Exceeds), "n log n");
  const std::vector<CostRay> sorted{ray_of([](double n) { return 6 * n * std::log(n); })};
  EXPECT_EQ(nearest_growth(sorted, growth("n"), GrowthVerdict::Exceeds), "n log n");
  EXPECT_EQ(nearest_growth(sorted, growth("n"), GrowthVerdict::Within), "n");
  EXPECT_EQ(nearest_growth(sorted, growth("n^2"), GrowthVerdict::Within), "n log n");
  const auto rows = plane([](double m, double n) { return m * n * (100 + std::log2(m)); });
  EXPECT_NE(nearest_growth(rows, growth("m n", {"m", "n"}), GrowthVerdict::Exceeds), "m n");
  EXPECT_EQ(nearest_growth(rows, growth("m n", {"m", "n"}), GrowthVerdict::Within), "m n");
}

}  // namespace
}  // namespace gavel
