#include "runner/judge/decide.h"

#include <fmt/format.h>

#include <csignal>
#include <cstring>

#include "runner/base/overload.h"

namespace gavel {
namespace {

Verdict verdict_of(const Ending& ending) {
  return std::visit(Overload{
                        [](const Exited&) { return Verdict::RE; },
                        [](const Signalled&) { return Verdict::RE; },
                        [](const TimedOut&) { return Verdict::TLE; },
                        [](const OutOfMemory&) { return Verdict::MLE; },
                        [](const OutputTooLarge&) { return Verdict::OLE; },
                        [](const ForbiddenCall&) { return Verdict::RE; },
                    },
                    ending);
}

std::string signal_sentence(int signal, bool has_overflowed_stack) {
  const char* usual = "";
  if (signal == SIGSEGV) {
    usual = ": an index out of range, a null pointer, or recursion too deep for the stack";
  }
  if (signal == SIGFPE) usual = ": a division by zero";
  if (signal == SIGABRT) usual = ": abort, a failed assertion, or an exception that nobody caught";
  if (has_overflowed_stack) usual = ": recursion too deep for the stack";
  return fmt::format("ended by signal {} ({}){}", signal, ::strsignal(signal), usual);
}

std::string timeout_sentence(TimedOut::Clock clock, const Limits& limits) {
  switch (clock) {
    case TimedOut::Clock::Cpu:
      return fmt::format("took more than {} of CPU time", format_duration(limits.cpu_time));
    case TimedOut::Clock::Wall:
      return fmt::format("was not done after {}", format_duration(limits.wall_time));
    case TimedOut::Clock::Idle:
      return fmt::format("did nothing for {}: it sleeps or waits",
                         format_duration(limits.idle_time));
  }
  return "";
}

std::string sentence_of(const CaseRun& run, const Limits& limits) {
  return std::visit(
      Overload{
          [](const Exited& e) {
            return fmt::format("exited with status {} before it answered", e.status);
          },
          [&](const Signalled& e) { return signal_sentence(e.signal, run.has_overflowed_stack); },
          [&](const TimedOut& e) { return timeout_sentence(e.clock, limits); },
          [&](const OutOfMemory&) {
            return fmt::format("used more than {} of memory", format_bytes(limits.memory));
          },
          [&](const OutputTooLarge&) {
            return fmt::format("printed or answered more than it may ({})",
                               format_bytes(limits.output));
          },
          [](const ForbiddenCall& e) { return fmt::format("did what is not allowed: {}", e.what); },
      },
      *run.ending);
}

}  // namespace

Verdict decide(const CaseRun& run, const std::optional<Comparison>& comparison) {
  if (run.was_refused_memory) return Verdict::MLE;
  if (run.ending) return verdict_of(*run.ending);
  if (std::holds_alternative<Raised>(*run.reply)) return Verdict::RE;
  if (std::holds_alternative<WrongShape>(*run.reply)) {
    // A solution that could not be loaded has not answered at all.
    return run.has_loaded ? Verdict::WA : Verdict::RE;
  }
  if (std::holds_alternative<NoProgram>(*run.reply))
    return run.has_loaded ? Verdict::RE : Verdict::CE;
  // A program that was not asked to measure and says that it did is no harness of ours.
  if (std::holds_alternative<Measured>(*run.reply) || std::holds_alternative<Held>(*run.reply))
    return Verdict::RE;
  return comparison->is_right ? Verdict::AC : Verdict::WA;
}

Verdict decide(const std::vector<CaseResult>& cases) {
  for (const CaseResult& result : cases) {
    if (!is_accepted(result.verdict)) return result.verdict;
  }
  return Verdict::AC;
}

Verdict decide(const CompileFailure&) { return Verdict::CE; }

bool is_refusal(Verdict verdict) { return verdict == Verdict::CE; }

Verdict fault_of_the_judge() { return Verdict::IE; }

bool is_quick_to_show(Verdict verdict) { return verdict == Verdict::WA || verdict == Verdict::RE; }

std::string explain(const CaseRun& run, const std::optional<Comparison>& comparison,
                    const SessionLimits& limits) {
  std::string sentence;
  if (const auto* refused = run.reply ? std::get_if<NoProgram>(&*run.reply) : nullptr)
    return refused->message;
  if (run.ending) {
    sentence = (run.place.empty() ? "" : run.place + "\n") +
               sentence_of(run, run.has_loaded ? limits.each_case : limits.startup);
  } else if (const auto* raised = std::get_if<Raised>(&*run.reply)) {
    sentence = raised->text;
  } else if (const auto* shape = std::get_if<WrongShape>(&*run.reply)) {
    sentence = shape->sentence;
  } else if (std::holds_alternative<Measured>(*run.reply) ||
             std::holds_alternative<Held>(*run.reply)) {
    sentence = "answered with a measurement that nobody asked for";
  } else if (comparison) {
    sentence = comparison->difference;
  }
  if (!run.has_loaded) {
    // A place in a file stands where a line begins.
    const bool has_place =
        !run.place.empty() || (run.reply && std::holds_alternative<Raised>(*run.reply));
    return std::string("while the solution was loaded:") + (has_place ? "\n" : " ") + sentence;
  }
  return sentence;
}

}  // namespace gavel
