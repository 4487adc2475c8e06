#include "cli/render/exec_report.h"

#include <fmt/format.h>

#include <cstring>
#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"

namespace gavel {
namespace {

// The contract's word for an ending.
struct WordOfEnding {
  std::string_view operator()(const Exited&) const { return "exited"; }
  std::string_view operator()(const Signalled&) const { return "signalled"; }
  std::string_view operator()(const TimedOut&) const { return "timed-out"; }
  std::string_view operator()(const OutOfMemory&) const { return "out-of-memory"; }
  std::string_view operator()(const OutputTooLarge&) const { return "output-limit"; }
  std::string_view operator()(const ForbiddenCall&) const { return "forbidden-call"; }
};

struct SentenceOfEnding {
  Locale locale;

  std::string operator()(const Exited& ending) const {
    return say(locale, Phrase::EndedExited, ending.status);
  }
  std::string operator()(const Signalled& ending) const {
    return say(locale, Phrase::EndedSignalled, ending.signal, ::strsignal(ending.signal));
  }
  std::string operator()(const TimedOut& ending) const {
    switch (ending.clock) {
      case TimedOut::Clock::Cpu:
        return say(locale, Phrase::EndedCpuTime);
      case TimedOut::Clock::Wall:
        return say(locale, Phrase::EndedWallTime);
      case TimedOut::Clock::Idle:
        return say(locale, Phrase::EndedIdle);
    }
    return "";
  }
  std::string operator()(const OutOfMemory&) const { return say(locale, Phrase::EndedMemory); }
  std::string operator()(const OutputTooLarge&) const { return say(locale, Phrase::EndedOutput); }
  std::string operator()(const ForbiddenCall& ending) const {
    return say(locale, Phrase::EndedForbidden, escape_line(ending.what));
  }
};

bool is_clean(const Ending& ending) {
  const auto* exited = std::get_if<Exited>(&ending);
  return exited != nullptr && exited->status == 0;
}

}  // namespace

std::string render_exec(const ExecReport& report, const Screen& screen) {
  const std::string sentence = std::visit(SentenceOfEnding{screen.locale}, report.ending);
  std::string line = paint(screen, is_clean(report.ending) ? Role::Good : Role::Bad, sentence);
  line +=
      " · " + say(screen.locale, Phrase::Costs, format_duration(report.usage.cpu_time),
                  format_duration(report.usage.wall_time), format_bytes(report.usage.peak_memory));
  if (report.runs > 1) {
    line += " · " + say(screen.locale, Phrase::MedianOfRuns, report.runs,
                        format_duration(report.median_wall_time));
  }
  return "gavel: " + line + "\n";
}

std::string render_exec_json(const ExecReport& report) {
  const auto* exited = std::get_if<Exited>(&report.ending);
  const auto* signalled = std::get_if<Signalled>(&report.ending);
  const nlohmann::ordered_json json = {
      {"schema", 1},
      {"ending", std::visit(WordOfEnding{}, report.ending)},
      {"exit_status", exited != nullptr ? exited->status : 0},
      {"signal", signalled != nullptr ? signalled->signal : 0},
      {"cpu_seconds", seconds_of(report.usage.cpu_time)},
      {"wall_seconds", seconds_of(report.usage.wall_time)},
      {"peak_memory_bytes", report.usage.peak_memory.count},
      {"runs", report.runs},
      {"median_wall_seconds", seconds_of(report.median_wall_time)}};
  return json.dump() + "\n";
}

}  // namespace gavel
