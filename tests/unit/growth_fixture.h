// Costs to judge: drawn from functions, or as measured.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "runner/complexity/points.h"
#include "runner/complexity/rule.h"

namespace gavel {

using Cost = std::function<double(double n)>;

// Sizes that double, with others between them `fillings` times over.
inline CostRay ray_of(const Cost& cost, std::int64_t from = 1000, int doublings = 10,
                      int fillings = 0) {
  std::vector<std::int64_t> sizes;
  for (int i = 0; i <= doublings; ++i) sizes.push_back(from << i);
  for (int filling = 0; filling < fillings; ++filling) {
    for (std::size_t i = sizes.size() - 1; i > 0; --i) {
      sizes.insert(sizes.begin() + static_cast<std::ptrdiff_t>(i),
                   size_between(sizes[i - 1], sizes[i]));
    }
  }
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (const std::int64_t n : sizes) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost(static_cast<double>(n))});
  }
  return ray;
}

inline Growth growth(const std::string& text, const std::vector<std::string>& variables = {"n"}) {
  const auto parsed = parse_growth(text, variables);
  if (!std::holds_alternative<Growth>(parsed)) {
    ADD_FAILURE() << text << " is not a growth";
    return {};
  }
  return std::get<Growth>(parsed);
}

// Sizes and costs of `n`.
inline CostRay ray_of_pairs(std::initializer_list<std::pair<std::int64_t, double>> costs,
                            bool is_noisy = false) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = is_noisy};
  for (const auto& [n, cost] : costs) ray.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  return ray;
}

// Costs of sizes from `from` on, one by one.
inline CostRay boards_of(std::int64_t from, std::initializer_list<double> costs) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (const double cost : costs) ray.points.push_back({.sizes = {{"n", from++}}, .cost = cost});
  return ray;
}

inline CostRay plane_ray(const std::vector<std::string>& vary,
                         std::function<double(double, double)> cost) {
  CostRay ray{.vary = vary, .points = {}, .is_noisy = false};
  for (int i = 0; i <= 9; ++i) {
    const std::int64_t grown = 500ll << i;
    const bool m = std::ranges::find(vary, "m") != vary.end();
    const bool n = std::ranges::find(vary, "n") != vary.end();
    const Sizes sizes{{"m", m ? grown : 1000}, {"n", n ? grown : 1000}};
    ray.points.push_back(
        {.sizes = sizes,
         .cost = cost(static_cast<double>(sizes.at("m")), static_cast<double>(sizes.at("n")))});
  }
  return ray;
}

inline std::vector<CostRay> plane(const std::function<double(double, double)>& cost) {
  return {plane_ray({"n"}, cost), plane_ray({"m"}, cost), plane_ray({"m", "n"}, cost)};
}

inline double log2_of(double n) { return std::log2(n); }

}  // namespace gavel
