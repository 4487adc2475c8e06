#include "cli/render/history_text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/table.h"
#include "cli/render/text.h"
#include "runner/complexity/rule.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

std::string local_date(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  ::localtime_r(&time, &parts);
  return fmt::format("{:%Y-%m-%d %H:%M}", parts);
}

std::string utc_date(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  ::gmtime_r(&time, &parts);
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", parts);
}

struct DatedRow {
  std::int64_t seconds;
  std::vector<Cell> cells;
};

std::string file_name(const std::string& path) {
  return escape_line(path.substr(path.rfind('/') + 1));
}

Role role_of_word(bool is_good) { return is_good ? Role::Good : Role::Bad; }

}  // namespace

std::string render_history(const RememberedRuns& runs, const Screen& screen) {
  std::vector<DatedRow> rows;
  for (const VerdictRecord& one : runs.verdicts) {
    rows.push_back({one.seconds,
                    {{local_date(one.seconds), Role::Dim},
                     {escape_line(one.verdict), role_of_word(one.is_accepted)},
                     {escape_line(one.problem)},
                     {escape_line(one.language)},
                     {fmt::format("{}/{}", one.passed, one.total)},
                     {file_name(one.solution), Role::Dim}}});
  }
  for (const GrowthRecord& one : runs.growth) {
    const bool is_within = one.verdict == word_of(GrowthVerdict::Within);
    rows.push_back({one.seconds,
                    {{local_date(one.seconds), Role::Dim},
                     {escape_line(one.verdict), role_of_word(is_within)},
                     {escape_line(one.problem)},
                     {escape_line(one.language)},
                     {escape_line(one.time + (one.space.empty() ? "" : ", " + one.space))},
                     {file_name(one.solution), Role::Dim}}});
  }
  std::ranges::stable_sort(rows, std::ranges::greater{}, &DatedRow::seconds);
  Table table;
  for (const Phrase title : {Phrase::Date, Phrase::GrowthVerdict, Phrase::Problem, Phrase::Language,
                             Phrase::PassedOrGrowth, Phrase::GrowthSolution}) {
    table.columns.push_back({.title = say(screen.locale, title)});
  }
  table.columns[2].least_columns = 8;
  table.columns[5].least_columns = 8;
  for (DatedRow& row : rows) table.rows.push_back(std::move(row.cells));
  return render_table(table, screen);
}

std::string render_history_json(const RememberedRuns& runs) {
  Json verdicts = Json::array();
  for (const VerdictRecord& one : runs.verdicts) {
    Json failed = Json::array();
    for (const std::string& name : one.failed) failed.push_back(escape_invalid_bytes(name));
    verdicts.push_back({{"date", utc_date(one.seconds)},
                        {"problem", escape_invalid_bytes(one.problem)},
                        {"solution", escape_invalid_bytes(one.solution)},
                        {"language", escape_invalid_bytes(one.language)},
                        {"verdict", escape_invalid_bytes(one.verdict)},
                        {"passed", one.passed},
                        {"total", one.total},
                        {"failed", std::move(failed)}});
  }
  Json growth = Json::array();
  for (const GrowthRecord& one : runs.growth) {
    growth.push_back({{"date", utc_date(one.seconds)},
                      {"problem", escape_invalid_bytes(one.problem)},
                      {"solution", escape_invalid_bytes(one.solution)},
                      {"language", escape_invalid_bytes(one.language)},
                      {"verdict", escape_invalid_bytes(one.verdict)},
                      {"time", escape_invalid_bytes(one.time)},
                      {"space", escape_invalid_bytes(one.space)}});
  }
  return Json{{"schema", 1}, {"verdicts", std::move(verdicts)}, {"growth", std::move(growth)}}.dump(
             2) +
         "\n";
}

}  // namespace gavel
