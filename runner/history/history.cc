#include "runner/history/history.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>

#include "runner/base/environment.h"
#include "runner/base/error.h"
#include "runner/history/database.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// Each brings a file from the schema before to its own; PRAGMA user_version counts them. Never
// change one that was released: add the next.
constexpr auto kMigrations = std::to_array<const char*>({
    "CREATE TABLE verdicts (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, problem TEXT NOT NULL,"
    " solution TEXT NOT NULL, language TEXT NOT NULL, verdict TEXT NOT NULL,"
    " accepted INTEGER NOT NULL, passed INTEGER NOT NULL, total INTEGER NOT NULL,"
    " failed TEXT NOT NULL);"
    "CREATE INDEX verdicts_of_solutions ON verdicts (problem, solution, id);",
    "CREATE TABLE growth (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, problem TEXT NOT NULL,"
    " solution TEXT NOT NULL, language TEXT NOT NULL, verdict TEXT NOT NULL,"
    " time TEXT NOT NULL, space TEXT NOT NULL);"
    "CREATE INDEX growth_of_problems ON growth (problem, id);",
    "CREATE INDEX accepted_problems ON verdicts (problem) WHERE accepted = 1;"
    "CREATE INDEX problems_within ON growth (problem) WHERE verdict = 'within';",
});

std::string join_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::vector<std::string> split_into_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

void migrate(const Database& database, bool may_write) {
  const auto version = [&] {
    Statement statement(database, "PRAGMA user_version");
    statement.step();
    return static_cast<std::size_t>(statement.number());
  };
  if (version() > kMigrations.size()) {
    throw Error(
        fmt::format("the history {} was written by a newer gavel", database.file().string()));
  }
  if (version() == kMigrations.size() || !may_write) return;
  database.run("BEGIN IMMEDIATE");  // another may have done it meanwhile
  for (std::size_t next = version(); next < kMigrations.size(); ++next) {
    database.run(kMigrations[next]);
  }
  database.run(fmt::format("PRAGMA user_version = {}", kMigrations.size()));
  database.run("COMMIT");
}

template <typename Row>
VerdictRecord read_verdict(Row& row) {
  VerdictRecord record;
  record.seconds = row.number();
  record.problem = row.text();
  record.solution = row.text();
  record.language = row.text();
  record.verdict = row.text();
  record.is_accepted = row.number() != 0;
  record.passed = row.number();
  record.total = row.number();
  record.failed = split_into_lines(row.text());
  return record;
}

}  // namespace

std::optional<fs::path> history_file() {
  // XDG Base Directory Specification: a relative path is invalid and is ignored.
  const std::string data = environment_variable("XDG_DATA_HOME");
  if (data.starts_with('/')) return fs::path(data) / "gavel" / "history.sqlite";
  const std::string home = environment_variable("HOME");
  if (!home.starts_with('/')) return std::nullopt;
  return fs::path(home) / ".local" / "share" / "gavel" / "history.sqlite";
}

History::History(const fs::path& file, Access access)
    : database_(std::make_unique<Database>(file)) {
  const bool may_write = access == Access::Write;
  std::error_code ignored;
  if (may_write) fs::create_directories(file.parent_path(), ignored);
  const int flags = may_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  database_->open(flags);
  if (may_write) database_->keep_log();
  try {
    migrate(*database_, may_write);
  } catch (const Error&) {
    if (may_write || !database_->lacks_room()) throw;
    database_->reopen_alone();
    migrate(*database_, false);
  }
}

History::~History() = default;
History::History(History&&) noexcept = default;

void History::add(const std::vector<VerdictRecord>& verdicts,
                  const std::vector<GrowthRecord>& growth) {
  database_->run("BEGIN IMMEDIATE");
  try {
    for (const VerdictRecord& one : verdicts) {
      Statement statement(*database_,
                          "INSERT INTO verdicts (at, problem, solution, language, verdict, "
                          "accepted, passed, total, failed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
      statement.bind(one.seconds).bind(one.problem).bind(one.solution).bind(one.language);
      statement.bind(one.verdict).bind(std::int64_t{one.is_accepted});
      statement.bind(one.passed).bind(one.total).bind(join_lines(one.failed));
      statement.step();
    }
    for (const GrowthRecord& one : growth) {
      Statement statement(*database_,
                          "INSERT INTO growth (at, problem, solution, language, verdict, time, "
                          "space) VALUES (?, ?, ?, ?, ?, ?, ?)");
      statement.bind(one.seconds).bind(one.problem).bind(one.solution).bind(one.language);
      statement.bind(one.verdict).bind(one.time).bind(one.space);
      statement.step();
    }
    database_->run("COMMIT");
  } catch (...) {
    sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

std::vector<VerdictRecord> History::verdicts(const std::string& problem, std::size_t most) const {
  Statement statement(*database_,
                      "SELECT at, problem, solution, language, verdict, accepted, passed, total, "
                      "failed FROM verdicts WHERE ?1 = '' OR problem = ?1 ORDER BY id DESC "
                      "LIMIT ?2");
  statement.bind(problem).bind(static_cast<std::int64_t>(most));
  std::vector<VerdictRecord> records;
  while (statement.step()) records.push_back(read_verdict(statement));
  return records;
}

std::vector<GrowthRecord> History::growth(const std::string& problem, std::size_t most) const {
  Statement statement(*database_,
                      "SELECT at, problem, solution, language, verdict, time, space FROM growth "
                      "WHERE ?1 = '' OR problem = ?1 ORDER BY id DESC LIMIT ?2");
  statement.bind(problem).bind(static_cast<std::int64_t>(most));
  std::vector<GrowthRecord> records;
  while (statement.step()) {
    GrowthRecord record;
    record.seconds = statement.number();
    record.problem = statement.text();
    record.solution = statement.text();
    record.language = statement.text();
    record.verdict = statement.text();
    record.time = statement.text();
    record.space = statement.text();
    records.push_back(std::move(record));
  }
  return records;
}

// From one problem to the next in the index, whatever the number of rows between them.
std::vector<std::string> History::names_in(const std::string& rows) const {
  const std::string sql = fmt::format(
      "WITH RECURSIVE one (name) AS (SELECT min(problem) FROM {0} UNION ALL "
      "SELECT (SELECT min(problem) FROM {0} AND problem > name) FROM one WHERE name IS NOT NULL) "
      "SELECT name FROM one WHERE name IS NOT NULL",
      rows);
  Statement statement(*database_, sql.c_str());
  std::vector<std::string> names;
  while (statement.step()) names.push_back(statement.text());
  return names;
}

std::vector<std::string> History::accepted_problems() const {
  return names_in("verdicts WHERE accepted = 1");
}

std::vector<std::string> History::problems_within() const {
  return names_in("growth WHERE verdict = 'within'");
}

std::optional<VerdictRecord> History::last(const std::string& problem,
                                           const std::string& solution) const {
  Statement statement(*database_,
                      "SELECT at, problem, solution, language, verdict, accepted, passed, total, "
                      "failed FROM verdicts WHERE problem = ? AND solution = ? ORDER BY id DESC "
                      "LIMIT 1");
  statement.bind(problem).bind(solution);
  if (!statement.step()) return std::nullopt;
  return read_verdict(statement);
}

}  // namespace gavel
