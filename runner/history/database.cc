#include "runner/history/database.h"

#include <fmt/format.h>

#include <cctype>
#include <utility>

#include "runner/base/error.h"

namespace gavel {
namespace {

constexpr int kPatience = 5000;  // milliseconds that a writer waits for another
// Pages of the log beside the file, which readers go through before they read.
constexpr int kLongestLog = 64;

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

// Down to nothing: who opens a log does not know what of it is in the file already, and would go
// through all of it, move it again and add to it. Not while others read: they are not waited for.
int empty_long_log(void*, sqlite3* handle, const char* name, int pages) {
  if (pages < kLongestLog) return SQLITE_OK;
  sqlite3_busy_timeout(handle, 0);
  sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  sqlite3_busy_timeout(handle, kPatience);
  return SQLITE_OK;
}

}  // namespace

Database::Database(std::filesystem::path file) : file_(std::move(file)) {}

Database::~Database() { sqlite3_close(handle_); }

void Database::open(int flags) { open_as(file_.string(), flags); }

void Database::reopen_alone() {
  sqlite3_close(handle_);
  handle_ = nullptr;
  open_as("file:" + encoded(file_.string()) + "?immutable=1",
          SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

void Database::open_as(const std::string& name, int flags) {
  if (sqlite3_open_v2(name.c_str(), &handle_, flags, nullptr) != SQLITE_OK) fail();
  sqlite3_busy_timeout(handle_, kPatience);
}

void Database::keep_log() const {
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  sqlite3_wal_hook(handle_, empty_long_log, nullptr);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::run(const std::string& sql) const {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

bool Database::lacks_room() const {
  const int status = handle_ == nullptr ? SQLITE_OK : sqlite3_errcode(handle_) & 0xFF;
  return status == SQLITE_READONLY || status == SQLITE_IOERR || status == SQLITE_CANTOPEN ||
         status == SQLITE_FULL;
}

void Database::fail() const {
  throw Error(fmt::format("the history {} cannot be used: {}", file_.string(),
                          handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(SQLITE_NOMEM)));
}

Statement::Statement(const Database& database, const char* sql) : database_(database) {
  if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement_, nullptr) != SQLITE_OK) {
    database.fail();
  }
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(const std::string& text) {
  const int size = static_cast<int>(text.size());
  if (sqlite3_bind_text(statement_, ++bound_, text.data(), size, SQLITE_TRANSIENT) != SQLITE_OK) {
    database_.fail();
  }
  return *this;
}

Statement& Statement::bind(std::int64_t number) {
  if (sqlite3_bind_int64(statement_, ++bound_, number) != SQLITE_OK) database_.fail();
  return *this;
}

bool Statement::step() {
  read_ = 0;
  const int status = sqlite3_step(statement_);
  if (status != SQLITE_ROW && status != SQLITE_DONE) database_.fail();
  return status == SQLITE_ROW;
}

std::int64_t Statement::number() { return sqlite3_column_int64(statement_, read_++); }

std::string Statement::text() {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, read_));
  const int size = sqlite3_column_bytes(statement_, read_++);
  return bytes == nullptr ? "" : std::string(bytes, static_cast<std::size_t>(size));
}

}  // namespace gavel
