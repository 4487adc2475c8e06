#include "cli/render/growth_json.h"

#include <nlohmann/json.hpp>

#include "cli/render/escape.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

// The word of the contract for a whole solution.
const char* verdict_word(const SolutionGrowth& growth) {
  return growth.is_accepted ? word_of(growth.verdict) : "not-accepted";
}

Json points_json(const GrowthPart& part, const char* amount) {
  Json points = Json::array();
  for (const MeasuredRay& ray : part.rays) {
    for (const CostPoint& point : ray.ray.points) {
      Json json{{"size", point.sizes}};
      json[amount] = std::string_view(amount) == "seconds" ? point.seconds : point.cost;
      if (std::string_view(amount) == "seconds") json["cost"] = point.cost;
      points.push_back(std::move(json));
    }
  }
  return points;
}

Json part_json(const GrowthPart& part, const char* amount) {
  Json json{{"target", part.target},
            {"fitted", part.fitted},
            {"verdict", word_of(part.verdict)},
            {"confidence", part.confidence},
            {"points", points_json(part, amount)}};
  if (!part.reason.empty()) json["reason"] = escape_invalid_bytes(part.reason);
  return json;
}

Json solution_json(const SolutionGrowth& growth) {
  Json json{{"problem", escape_invalid_bytes(growth.judged.problem)},
            {"solution", escape_invalid_bytes(growth.judged.solution.string())},
            {"language", growth.judged.language},
            {"measure", growth.measure},
            {"verdict", verdict_word(growth)},
            {"test", row(growth.judged.verdict).code},
            {"time", part_json(growth.time, "seconds")},
            {"space", part_json(growth.space, "bytes")},
            {"notes", Json::array()}};
  for (const std::string& note : growth.notes) json["notes"].push_back(escape_invalid_bytes(note));
  return json;
}

}  // namespace

std::string render_growth_json(const GrowthReport& report) {
  Json results = Json::array();
  for (const SolutionGrowth& growth : report.results) results.push_back(solution_json(growth));
  return Json{{"schema", 1}, {"results", std::move(results)}}.dump(2) + "\n";
}

}  // namespace gavel
