// What gavel remembers between runs: every verdict and growth result, in one SQLite file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gavel {

class Database;

struct VerdictRecord {
  std::int64_t seconds = 0;  // since 1970, UTC
  std::string problem;
  std::string solution;  // an absolute path
  std::string language;
  std::string verdict;  // its code
  bool is_accepted = false;
  std::int64_t passed = 0;
  std::int64_t total = 0;
  std::vector<std::string> failed;  // names of cases
};

struct GrowthRecord {
  std::int64_t seconds = 0;
  std::string problem;
  std::string solution;
  std::string language;
  std::string verdict;  // "within", "exceeds", "inconclusive"
  std::string time;     // as it grows; empty: not known
  std::string space;
};

// $XDG_DATA_HOME/gavel/history.sqlite, else below ~/.local/share; nothing where there is no home.
std::optional<std::filesystem::path> history_file();

// Every function throws Error when the file cannot be used (a damaged one is left as it is).
// Safe between processes: a writer waits some seconds for another.
class History {
 public:
  // Makes the file and its folder unless `file` is only read. An older schema is brought forward;
  // Error for one of a newer gavel.
  enum class Access { Read, Write };
  History(const std::filesystem::path& file, Access access);
  ~History();
  History(History&&) noexcept;

  // All or none of them.
  void add(const std::vector<VerdictRecord>& verdicts, const std::vector<GrowthRecord>& growth);

  // Newest first; of one problem, or of all when `problem` is empty.
  std::vector<VerdictRecord> verdicts(const std::string& problem, std::size_t most) const;
  std::vector<GrowthRecord> growth(const std::string& problem, std::size_t most) const;
  // Problems that a solution was accepted for, and those of which one grew within their targets.
  std::vector<std::string> accepted_problems() const;
  std::vector<std::string> problems_within() const;
  // The last verdict on a file as a solution of a problem.
  std::optional<VerdictRecord> last(const std::string& problem, const std::string& solution) const;

 private:
  std::vector<std::string> names_in(const std::string& rows) const;

  std::unique_ptr<Database> database_;
};

}  // namespace gavel
