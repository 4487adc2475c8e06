// One SQLite file between processes, and statements on it. Error says which file and why.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace gavel {

class Database {
 public:
  explicit Database(std::filesystem::path file);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  // `flags` are SQLITE_OPEN_...
  void open(int flags);
  // The file alone, without the ones that readers and writers share: they cannot be made on a full
  // disk or in another's folder.
  void reopen_alone();
  // What is added stays in the log until that is long: to move it into the file takes several
  // waits for the disk, which nobody who has just been given a verdict should have to sit through.
  void keep_log() const;
  void run(const std::string& sql) const;
  // Whether the last failure was for lack of room or of the right to write.
  bool lacks_room() const;
  [[noreturn]] void fail() const;

  const std::filesystem::path& file() const { return file_; }
  sqlite3* handle() const { return handle_; }

 private:
  void open_as(const std::string& name, int flags);

  std::filesystem::path file_;
  sqlite3* handle_ = nullptr;
};

// A prepared statement; values are bound and read in order.
class Statement {
 public:
  Statement(const Database& database, const char* sql);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  Statement& bind(const std::string& text);
  Statement& bind(std::int64_t number);
  // Whether there is a row.
  bool step();
  std::int64_t number();
  std::string text();

 private:
  const Database& database_;
  sqlite3_stmt* statement_ = nullptr;
  int bound_ = 0;
  int read_ = 0;
};

}  // namespace gavel
