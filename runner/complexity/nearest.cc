#include "runner/complexity/nearest.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "runner/complexity/points.h"
#include "runner/complexity/regression.h"

namespace gavel {
namespace {

std::vector<std::string> variables_of(std::span<const CostRay> rays) {
  std::vector<std::string> names;
  for (const CostRay& ray : rays) {
    for (const CostPoint& point : ray.points) {
      for (const auto& [name, size] : point.sizes) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
      }
    }
  }
  return names;
}

// Candidates for the reader, simplest first.
std::vector<std::string> candidate_texts(const std::vector<std::string>& variables) {
  std::vector<std::string> texts{"1"};
  std::vector<std::string> bases = variables;
  if (variables.size() == 2) bases.push_back(variables[0] + " + " + variables[1]);
  for (const std::string& base : bases) {
    const bool is_sum = base.size() > 1 && base.find('+') != std::string::npos;
    const std::string b = is_sum ? "(" + base + ")" : base;
    texts.push_back(is_sum ? "log(" + base + ")" : "log " + base);
    texts.push_back(is_sum ? "sqrt(" + base + ")" : "sqrt " + base);
    texts.push_back(base);
    texts.push_back(is_sum ? b + " log(" + base + ")" : base + " log " + base);
    texts.push_back(b + "^2");
    texts.push_back(is_sum ? b + "^2 log(" + base + ")" : base + "^2 log " + base);
    texts.push_back(b + "^3");
    if (!is_sum) {
      texts.push_back("2^" + base);
      texts.push_back(base + "!");
    }
  }
  if (variables.size() == 2) {
    texts.push_back(variables[0] + " " + variables[1]);
    texts.push_back(variables[0] + "^2 " + variables[1]);
    texts.push_back(variables[0] + " " + variables[1] + "^2");
    const std::string product = variables[0] + " " + variables[1];
    for (const std::string& one : variables) texts.push_back(one + "^2 + " + product);
  }
  return texts;
}

// How badly a class explains the costs: the slope that is left, and the scatter about it.
double misfit(std::span<const CostRay> rays, const Growth& growth) {
  double sum = 0;
  for (const CostRay& ray : rays) {
    const Points points = log_ratios(ray, growth);
    const Line line = fit_line(points);
    // What is small yet at the smaller sizes wears off: the last ones may tell better.
    const Points doublings = last_doublings(points);
    const Line last =
        doublings.size() == kFewestPoints
            ? fit_line(doublings)
            : fit_line(std::span(points).last(std::min(points.size(), kFewestPoints)));
    sum += std::min(std::fabs(line.slope), std::fabs(last.slope)) + line.rms;
  }
  return sum;
}

// Whether it grows by more than the target from the smallest to the largest size of a ray.
bool is_beyond(const Growth& growth, const Growth& target, std::span<const CostRay> rays) {
  constexpr double kRounding = 1e-9;
  return std::ranges::any_of(rays, [&](const CostRay& ray) {
    const Points left = log_ratios(ray, growth);
    const Points asked = log_ratios(ray, target);
    if (left.empty()) return false;
    const double last = asked.back().second - left.back().second;
    return last - (asked.front().second - left.front().second) > kRounding;
  });
}

std::string nearest_of(std::span<const CostRay> rays,
                       const std::function<bool(const Growth&)>& is_possible) {
  const std::vector<std::string> variables = variables_of(rays);
  std::string best;
  double least = std::numeric_limits<double>::infinity();
  for (const std::string& text : candidate_texts(variables)) {
    const auto growth = parse_growth(text, variables);
    if (!std::holds_alternative<Growth>(growth) || !is_possible(std::get<Growth>(growth))) continue;
    const double badness = misfit(rays, std::get<Growth>(growth));
    // A more complicated class must explain clearly more than a simpler one.
    if (badness < least - 0.01) {
      least = badness;
      best = text;
    }
  }
  return best;
}

}  // namespace

std::string nearest_growth(std::span<const CostRay> rays) {
  const std::string found = nearest_of(rays, [](const Growth&) { return true; });
  return found.empty() ? "1" : found;
}

std::string nearest_growth(std::span<const CostRay> rays, const Growth& target,
                           GrowthVerdict verdict) {
  if (verdict == GrowthVerdict::Inconclusive) return nearest_growth(rays);
  const bool wants_beyond = verdict == GrowthVerdict::Exceeds;
  const std::string found = nearest_of(
      rays, [&](const Growth& growth) { return is_beyond(growth, target, rays) == wants_beyond; });
  return found.empty() ? nearest_growth(rays) : found;
}

}  // namespace gavel
