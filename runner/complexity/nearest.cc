#include "runner/complexity/nearest.h"

#include <algorithm>
#include <cmath>
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

}  // namespace

std::string nearest_growth(std::span<const CostRay> rays) {
  const std::vector<std::string> variables = variables_of(rays);
  std::string best = "1";
  double least = std::numeric_limits<double>::infinity();
  for (const std::string& text : candidate_texts(variables)) {
    const auto growth = parse_growth(text, variables);
    if (!std::holds_alternative<Growth>(growth)) continue;
    const double badness = misfit(rays, std::get<Growth>(growth));
    // A more complicated class must explain clearly more than a simpler one.
    if (badness < least - 0.01) {
      least = badness;
      best = text;
    }
  }
  return best;
}

}  // namespace gavel
