#include "cli/render/report_json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/render/escape.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestText = 4096;

bool is_inside_character(char byte) { return (byte & 0xC0) == 0x80; }

// The middle of long data is left out, and its length stands there instead.
std::string shorten(const std::string& raw) {
  std::string text = escape_invalid_bytes(raw);
  if (text.size() <= kLongestText) return text;
  std::size_t head = kLongestText / 2;
  std::size_t tail = text.size() - kLongestText / 2;
  while (is_inside_character(text[head])) --head;
  while (tail < text.size() && is_inside_character(text[tail])) ++tail;
  return fmt::format("{}…[{} bytes left out]…{}", text.substr(0, head), tail - head,
                     text.substr(tail));
}

Json case_json(const CaseResult& one) {
  Json json = {{"name", escape_invalid_bytes(one.name)},
               {"verdict", row(one.verdict).code},
               {"cpu_seconds", seconds_of(one.usage.cpu_time)},
               {"wall_seconds", seconds_of(one.usage.wall_time)},
               {"peak_memory_bytes", one.usage.peak_memory.count},
               {"message", escape_invalid_bytes(one.message)}};
  if (is_accepted(one.verdict)) return json;
  if (!one.why.empty()) json["why"] = escape_invalid_bytes(one.why);
  json["input"] = shorten(one.input);
  json["expected"] = shorten(one.expected);
  json["actual"] = shorten(one.actual);
  json["stdout"] = shorten(one.out);
  json["stderr"] = shorten(one.err);
  if (one.smaller) {
    const CaseResult& small = one.smaller->shown;
    json["smaller"] = {{"message", escape_invalid_bytes(small.message)},
                       {"input", shorten(small.input)},
                       {"expected", shorten(small.expected)},
                       {"actual", shorten(small.actual)}};
  }
  return json;
}

Json solution_json(const SolutionResult& result) {
  Json cases = Json::array();
  for (const CaseResult& one : result.cases) cases.push_back(case_json(one));
  return {{"problem", escape_invalid_bytes(result.problem)},
          {"solution", escape_invalid_bytes(result.solution.string())},
          {"language", result.language},
          {"verdict", row(result.verdict).code},
          {"passed", result.passed},
          {"total", result.total},
          {"message", escape_invalid_bytes(result.message)},
          {"leaks_state", result.leaks_state},
          {"compile",
           {{"cached", result.compile.is_cached},
            {"wall_seconds", seconds_of(result.compile.wall_time)},
            {"message", shorten(result.compile.message)}}},
          {"cases", std::move(cases)}};
}

const char* stage_word(Progress::Stage stage) {
  switch (stage) {
    case Progress::Stage::Compiling:
      return "compiling";
    case Progress::Stage::Answering:
      return "answering";
    case Progress::Stage::Running:
      return "running";
    case Progress::Stage::Shrinking:
      return "shrinking";
    case Progress::Stage::Searching:
      return "searching";
    case Progress::Stage::Measuring:
      return "measuring";
    case Progress::Stage::Done:
      return "done";
  }
  return "";
}

}  // namespace

std::string render_event(const Progress& progress) {
  if (progress.result != nullptr) {
    return Json{{"schema", 1}, {"event", "result"}, {"result", solution_json(*progress.result)}}
               .dump() +
           "\n";
  }
  return Json{{"schema", 1},
              {"event", "stage"},
              {"solution", escape_invalid_bytes(progress.solution.string())},
              {"stage", stage_word(progress.stage)},
              {"cases_done", progress.cases_done},
              {"cases_total", progress.cases_total}}
             .dump() +
         "\n";
}

std::string render_stress_json(const StressResult& result, std::uint64_t seed) {
  return Json{{"schema", 1},
              {"seed", seed},
              {"tried", result.solution.total},
              {"wall_seconds", seconds_of(result.elapsed)},
              {"result", solution_json(result.solution)}}
             .dump(2) +
         "\n";
}

std::string render_result_json(const SolutionResult& result) {
  std::string text = "    ";
  for (const char c : solution_json(result).dump(2)) {
    text += c;
    if (c == '\n') text += "    ";
  }
  return text;
}

std::string render_report_json(const Report& report) {
  if (report.results.empty()) return Json{{"schema", 1}, {"results", Json::array()}}.dump(2) + "\n";
  std::string text(kReportBegin);
  for (const SolutionResult& result : report.results) {
    if (&result != &report.results.front()) text += ",\n";
    text += render_result_json(result);
  }
  return text.append(kReportEnd);
}

}  // namespace gavel
