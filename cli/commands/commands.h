// The commands, one file each. Every one returns the program's exit status; Error for what stops
// it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/exit_status.h"
#include "cli/find_solutions.h"
#include "cli/settings.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

struct ListOptions {
  std::string tag;  // empty: all
  bool wants_json = false;
};
ExitStatus run_list(const ListOptions& options, const Settings& settings);

struct ShowOptions {
  std::string problem;
  std::size_t hints = 0;
  bool wants_json = false;
};
ExitStatus run_show(const ShowOptions& options, const Settings& settings);

struct NewOptions {
  bool is_problem = false;  // a new problem, not a solution of one
  std::string problem;
  std::string language;  // empty: by the target's extension, else what lies here, else the default
  std::string target;    // a file, or a folder ending in '/'; empty: here
};
ExitStatus run_new(const NewOptions& options, const Settings& settings);
// Writes the folder of a small whole problem, to be changed into a new one.
ExitStatus run_new_problem(const NewOptions& options, const Settings& settings);

// Files that a report goes to besides; empty: none.
struct ReportFiles {
  std::string junit;
  std::string html;
};

struct TestOptions {
  SolutionChoice choice;
  std::vector<std::string> cases;
  ReportFiles files;
  bool wants_json = false;
  bool wants_events = false;
  bool saves_failures = false;
  bool wants_failed = false;
};
ExitStatus run_test(const TestOptions& options, const Settings& settings);

struct StressCommand {
  SolutionChoice choice;  // of exactly one solution
  std::int64_t seconds = 10;
  std::uint64_t seed = 1;
  bool wants_json = false;
};
ExitStatus run_stress(const StressCommand& options, const Settings& settings);

// Keeps a case of the user's own beside a solution.
struct CaseCommand {
  std::string action;  // "add"
  SolutionChoice choice;
  std::string in;
  std::string out;   // empty: from the reference
  std::string name;  // empty: "saved-<n>"
};
ExitStatus run_case(const CaseCommand& options, const Settings& settings);

// One case of a solution as a program of its own, in a debugger.
struct DebugOptions {
  SolutionChoice choice;  // of exactly one solution
  std::string case_name;  // empty: the smallest that fails
  std::string file;       // the program goes there and is not run; empty: it is run
  bool is_plain = false;  // without a debugger
};
ExitStatus run_debug(const DebugOptions& options, const Settings& settings);

struct HistoryOptions {
  std::string problem;  // empty: all
  std::size_t most = 40;
  bool wants_json = false;
};
ExitStatus run_history(const HistoryOptions& options, const Settings& settings);

// Judges again whenever a solution is saved, until `q`. UsageError without a terminal.
ExitStatus run_watch(const SolutionChoice& choice, const Settings& settings);

struct CompletionOptions {
  std::string what;  // a shell; or what its script asks for: commands, problems, languages, cases
  std::string file;  // whose cases
};
ExitStatus run_completion(const CompletionOptions& options, const Settings& settings);

struct TimeOptions {
  SolutionChoice choice;
  std::string html_file;  // empty: none
  bool wants_json = false;
};
ExitStatus run_time(const TimeOptions& options, const Settings& settings);

struct VerifyCommandOptions {
  std::vector<std::string> problems;  // none: all
  bool measures_growth = false;
  bool proposes_limits = false;
  bool tries_mutants = false;
  bool wants_json = false;
};
// NotAccepted when a claim is false, Broken when something could not be checked.
ExitStatus run_verify(const VerifyCommandOptions& options, const Settings& settings);

struct ExecOptions {
  std::vector<std::string> command;  // never empty
  Limits limits;
  std::vector<std::string> bindings;  // "PATH" or "PATH:rw"
  std::size_t repeat = 1;
  bool wants_json = false;
  std::string report_file;  // JSON goes there; empty: to standard error
};
// The command's own status, 124 when it timed out, 137 for memory, else 3.
ExitStatus run_exec(const ExecOptions& options, const Settings& settings);

struct CacheOptions {
  bool clears = false;
  bool wants_json = false;
};
ExitStatus run_cache(const CacheOptions& options, const Settings& settings);

struct DoctorOptions {
  bool wants_json = false;
};
// Accepted when the sandbox starts and at least one language works in it.
ExitStatus run_doctor(const DoctorOptions& options, const Settings& settings);

}  // namespace gavel
