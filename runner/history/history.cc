#include "runner/history/history.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <cctype>

#include "runner/base/environment.h"
#include "runner/base/error.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr int kPatience = 5000;  // milliseconds that a writer waits for another
// Pages of the log beside the file, which readers go through before they read.
constexpr int kLongestLog = 64;

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

// As part of an URI (RFC 3986).
std::string encoded(const std::string& path) {
  std::string text;
  for (const char byte : path) {
    const bool is_plain = std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '/';
    text += is_plain
                ? std::string(1, byte)
                : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  }
  return text;
}

}  // namespace

struct History::Database {
  fs::path file;
  sqlite3* handle = nullptr;

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  explicit Database(fs::path path) : file(std::move(path)) {}
  ~Database() { sqlite3_close(handle); }

  [[noreturn]] void fail() const {
    throw Error(fmt::format("the history {} cannot be used: {}", file.string(),
                            handle ? sqlite3_errmsg(handle) : sqlite3_errstr(SQLITE_NOMEM)));
  }
  void open(const std::string& name, int flags) {
    if (sqlite3_open_v2(name.c_str(), &handle, flags, nullptr) != SQLITE_OK) fail();
    sqlite3_busy_timeout(handle, kPatience);
  }
  // The file alone, without the ones that readers and writers share: they cannot be made on a full
  // disk or in another's folder.
  void reopen_alone() {
    sqlite3_close(handle);
    handle = nullptr;
    open("file:" + encoded(file.string()) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  }
  // What is added stays in the log until that is long: to move it into the file takes several
  // waits for the disk, which nobody who has just been given a verdict should have to sit through.
  void keep_log() const {
    run(
        fmt::format("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                    "PRAGMA wal_autocheckpoint = {}",
                    kLongestLog));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  }
  bool lacks_room() const {
    const int status = handle == nullptr ? SQLITE_OK : sqlite3_errcode(handle) & 0xFF;
    return status == SQLITE_READONLY || status == SQLITE_IOERR || status == SQLITE_CANTOPEN ||
           status == SQLITE_FULL;
  }
  void run(const std::string& sql) const {
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
  }
};

namespace {

// A prepared statement; values are bound and read in order.
template <typename Base>
class Statement {
 public:
  Statement(const Base& database, const char* sql) : database_(database) {
    if (sqlite3_prepare_v2(database.handle, sql, -1, &statement_, nullptr) != SQLITE_OK) {
      database.fail();
    }
  }
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(const std::string& text) {
    const int size = static_cast<int>(text.size());
    if (sqlite3_bind_text(statement_, ++bound_, text.data(), size, SQLITE_TRANSIENT) != SQLITE_OK) {
      database_.fail();
    }
    return *this;
  }
  Statement& bind(std::int64_t number) {
    if (sqlite3_bind_int64(statement_, ++bound_, number) != SQLITE_OK) database_.fail();
    return *this;
  }
  // Whether there is a row.
  bool step() {
    read_ = 0;
    const int status = sqlite3_step(statement_);
    if (status != SQLITE_ROW && status != SQLITE_DONE) database_.fail();
    return status == SQLITE_ROW;
  }
  std::int64_t number() { return sqlite3_column_int64(statement_, read_++); }
  std::string text() {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, read_));
    const int size = sqlite3_column_bytes(statement_, read_++);
    return bytes == nullptr ? "" : std::string(bytes, static_cast<std::size_t>(size));
  }

 private:
  const Base& database_;
  sqlite3_stmt* statement_ = nullptr;
  int bound_ = 0;
  int read_ = 0;
};

template <typename Base>
void migrate(const Base& database, bool may_write) {
  const auto version = [&] {
    Statement statement(database, "PRAGMA user_version");
    statement.step();
    return static_cast<std::size_t>(statement.number());
  };
  if (version() > kMigrations.size()) {
    throw Error(fmt::format("the history {} was written by a newer gavel", database.file.string()));
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
  database_->open(file.string(), flags);
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
    sqlite3_exec(database_->handle, "ROLLBACK", nullptr, nullptr, nullptr);
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
