#include "runner/judge/session.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace gavel {
namespace {

CaseRun run_of(Exchange&& exchange) {
  CaseRun run;
  run.ending = std::move(exchange.ending);
  run.usage = exchange.usage;
  run.out = std::move(exchange.out);
  run.err = std::move(exchange.err);
  return run;
}

bool has_crashed(const CaseRun& run) {
  return run.ending && (std::holds_alternative<Signalled>(*run.ending) ||
                        std::holds_alternative<Exited>(*run.ending));
}

// What the runtime said, on its error stream or as the exception that the harness saw. It is the
// solution's to say so as well: it trades one failure for another.
bool says_memory_refused(const CaseRun& run, const std::string& pattern) {
  if (pattern.empty()) return false;
  if (run.reply) {
    const auto* const raised = std::get_if<Raised>(&*run.reply);
    return raised != nullptr && RE2::PartialMatch(raised->text, pattern);
  }
  return has_crashed(run) && RE2::PartialMatch(run.err, pattern);
}

bool says_stack_overflow(const CaseRun& run, const std::string& pattern) {
  return !pattern.empty() && has_crashed(run) && RE2::PartialMatch(run.err, pattern);
}

std::string warnings_in(const Ready& ready, const MessagePlaces& places) {
  constexpr std::size_t kLongest = 64 << 10;
  if (ready.warnings.empty()) return {};
  return places.locate(ready.warnings.substr(0, kLongest));
}

// Where it failed, as its runtime says: with the exception, or last of all that it printed.
void name_places(CaseRun& run, const MessagePlaces& places) {
  constexpr std::size_t kMostRead = 64 << 10;
  if (run.reply) {
    auto* const raised = std::get_if<Raised>(&*run.reply);
    if (raised != nullptr) raised->text = places.locate(raised->text);
    auto* const refused = std::get_if<NoProgram>(&*run.reply);
    if (refused != nullptr) refused->message = places.locate(refused->message);
    return;
  }
  if (!has_crashed(run)) return;
  const std::size_t begin = run.err.size() > kMostRead ? run.err.size() - kMostRead : 0;
  run.place = places.first_place(run.err.substr(begin));
}

}  // namespace

Session::Session(const Executable& executable, const Signature& signature, SessionLimits limits,
                 Lanes& lanes)
    : executable_(executable), signature_(signature), limits_(std::move(limits)), lanes_(lanes) {}

void Session::begin() {
  if (process_) return;
  process_ = lanes_.at(executable_.view).start(executable_.command, limits_.each_case);
  is_greeted_ = false;
  answered_ = 0;
  ++starts_;
}

// Nothing when the program is ready; else how its start went wrong.
std::optional<CaseRun> Session::ensure_started() {
  if (process_ && is_greeted_) return std::nullopt;
  begin();
  Exchange hello = process_->await_hello(limits_.startup, limits_.longest_reply);
  if (hello.reply) {
    auto greeting = decode_hello(*hello.reply);
    if (const auto* ready = std::get_if<Ready>(&greeting)) {
      is_greeted_ = true;
      if (starts_ == 1) warnings_ = warnings_in(*ready, executable_.places);
      return std::nullopt;
    }
    process_.reset();
    CaseRun run = run_of(std::move(hello));
    run.reply = std::get<Reply>(std::move(greeting));
    // What was a program once is one.
    if (auto* refused = std::get_if<NoProgram>(&*run.reply); refused != nullptr && starts_ > 1)
      run.reply = Raised{std::move(refused->message)};
    run.has_loaded = false;
    return run;
  }
  process_.reset();
  CaseRun run = run_of(std::move(hello));
  run.has_loaded = false;
  return run;
}

void Session::restart_with(Session& spare) {
  restart();
  if (!spare.process_) return;
  process_ = std::move(spare.process_);
  is_greeted_ = spare.is_greeted_;
  answered_ = spare.answered_;
  spare.answered_ = 0;
  ++starts_;
}

CaseRun Session::ask(const Input& input, Bytes longest_reply) {
  CaseRun run = ask_running(input, longest_reply);
  run.was_refused_memory = says_memory_refused(run, limits_.memory_refused);
  run.has_overflowed_stack = says_stack_overflow(run, limits_.stack_overflow);
  name_places(run, executable_.places);
  return run;
}

CaseRun Session::ask_running(const Input& input, Bytes longest_reply) {
  if (auto failed = ensure_started()) return *std::move(failed);
  Exchange exchange = process_->exchange({encode_request(signature_, input)}, limits_.each_case,
                                         std::min(longest_reply, limits_.longest_reply));
  const std::optional<std::string> payload = std::move(exchange.reply);
  CaseRun run = run_of(std::move(exchange));
  if (payload) {
    run.reply = decode_reply(signature_, input, *payload);
    ++answered_;
  } else {
    process_.reset();
  }
  return run;
}

std::optional<JointAnswers> Session::ask_jointly(std::span<const Input* const> inputs,
                                                 const Limits& limits, Bytes longest_reply) {
  if (ensure_started()) return std::nullopt;
  const Exchange exchange =
      process_->exchange({.payload = encode_request(signature_, inputs), .inputs = inputs.size()},
                         limits, std::min(longest_reply, limits_.longest_reply));
  if (!exchange.reply) {
    process_.reset();
    return std::nullopt;
  }
  auto answers = decode_reply(signature_, inputs, *exchange.reply);
  if (!answers) return std::nullopt;
  answered_ += inputs.size();
  return JointAnswers{.answers = *std::move(answers), .usage = exchange.usage};
}

}  // namespace gavel
