#include "cli/remember.h"

#include <algorithm>
#include <chrono>

#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/render/phrases.h"
#include "cli/render/translate.h"
#include "runner/base/environment.h"
#include "runner/base/error.h"
#include "runner/judge/case_list.h"

namespace gavel {
namespace {

constexpr std::size_t kMostFailedNames = 200;

std::int64_t seconds_now() {
  return std::chrono::duration_cast<std::chrono::seconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string whole_path(const std::filesystem::path& path) {
  std::error_code error;
  const auto whole = std::filesystem::canonical(path, error);
  return error ? path.string() : whole.string();
}

bool is_own(const Plan& plan, const SolutionResult& result) {
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    if (plan.tasks[i].submission.path == result.solution) return plan.notes[i].expected.empty();
  }
  return false;
}

VerdictRecord record_of(const SolutionResult& result) {
  VerdictRecord record;
  record.seconds = seconds_now();
  record.problem = result.problem;
  record.solution = whole_path(result.solution);
  record.language = result.language;
  record.verdict = row(result.verdict).code;
  record.is_accepted = is_accepted(result.verdict);
  record.passed = static_cast<std::int64_t>(result.passed);
  record.total = static_cast<std::int64_t>(result.total);
  for (const CaseResult& one : result.cases) {
    if (is_accepted(one.verdict) || record.failed.size() >= kMostFailedNames) continue;
    record.failed.push_back(one.name);
  }
  return record;
}

void add_quietly(const std::vector<VerdictRecord>& verdicts,
                 const std::vector<GrowthRecord>& growth, Locale locale) {
  if (verdicts.empty() && growth.empty()) return;
  const auto file = history_file();
  if (!file) return;
  try {
    History(*file, History::Access::Write).add(verdicts, growth);
  } catch (const Error& error) {
    complain(translate(locale, error.what()), say(locale, Phrase::HistoryNotKept));
  }
}

}  // namespace

bool keeps_history(const SolutionChoice& choice) {
  return !choice.refuses_history && environment_variable("GAVEL_NO_HISTORY").empty();
}

void remember(const Report& report, const Plan& plan, Locale locale) {
  std::vector<VerdictRecord> records;
  for (const SolutionResult& result : report.results) {
    if (is_own(plan, result)) records.push_back(record_of(result));
  }
  add_quietly(records, {}, locale);
}

void remember(const GrowthReport& report, const Plan& plan, Locale locale) {
  std::vector<GrowthRecord> records;
  for (const SolutionGrowth& growth : report.results) {
    if (!growth.is_accepted || !is_own(plan, growth.judged)) continue;
    GrowthRecord record;
    record.seconds = seconds_now();
    record.problem = growth.judged.problem;
    record.solution = whole_path(growth.judged.solution);
    record.language = growth.judged.language;
    record.verdict = word_of(growth.verdict);
    record.time = growth.time.fitted;
    record.space = growth.space.fitted;
    records.push_back(std::move(record));
  }
  add_quietly({}, records, locale);
}

void keep_failed(Plan& plan, Locale locale) {
  std::unique_ptr<History> history;
  try {
    if (auto opened = open_history()) history = std::make_unique<History>(*std::move(opened));
  } catch (const Error& error) {
    complain(translate(locale, error.what()), say(locale, Phrase::HistoryAllRun));
    return;
  }
  std::vector<Task> tasks;
  std::vector<SolutionNote> notes;
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    Task& task = plan.tasks[i];
    if (!history) continue;
    const auto last = history->last(task.problem->id, whole_path(task.submission.path));
    if (!last || last->is_accepted) continue;
    // The cases may have changed since then.
    if (!last->failed.empty() && !plan_cases(*task.problem, last->failed).empty()) {
      task.cases = last->failed;
    }
    tasks.push_back(std::move(task));
    notes.push_back(std::move(plan.notes[i]));
  }
  plan.tasks = std::move(tasks);
  plan.notes = std::move(notes);
}

std::map<std::string, Solved> solved_problems(Locale locale) {
  std::map<std::string, Solved> solved;
  if (!environment_variable("GAVEL_NO_HISTORY").empty()) return solved;
  try {
    const std::optional<History> history = open_history();
    if (!history) return solved;
    for (const std::string& name : history->accepted_problems()) solved[name] = Solved::Accepted;
    for (const std::string& name : history->problems_within()) solved[name] = Solved::WithinTarget;
  } catch (const Error& error) {
    complain(translate(locale, error.what()), say(locale, Phrase::HistoryNotShown));
  }
  return solved;
}

std::optional<History> open_history() {
  const auto file = history_file();
  std::error_code error;
  if (!file || !std::filesystem::exists(*file, error)) return std::nullopt;
  return History(*file, History::Access::Read);
}

}  // namespace gavel
