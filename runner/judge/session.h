// One program that holds a solution and answers case after case.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runner/build/build.h"
#include "runner/harness/protocol.h"
#include "runner/sandbox/lanes.h"

namespace gavel {

// How one case went, without opinion. Exactly one of `ending` and `reply` is set.
struct CaseRun {
  std::optional<Ending> ending;  // the program ended before its answer
  std::optional<Reply> reply;
  // It ended or gave up because its runtime was refused memory: a heap at its limit, bad_alloc.
  bool was_refused_memory = false;
  bool has_overflowed_stack = false;  // it crashed, and its runtime says that this was why
  bool has_loaded = true;             // false: it ended or gave up before the first request
  Usage usage;
  std::string out;
  std::string err;
  // Of a crash: the line with a place that its runtime wrote to `err`, as editors know it; or
  // empty.
  std::string place{};
};

// Several cases that were answered in one frame.
struct JointAnswers {
  std::vector<Answer> answers;
  Usage usage;  // of all together
};

struct SessionLimits {
  Limits startup;  // until the hello frame
  Limits each_case;
  Bytes longest_reply{256ull << 20};
  std::string memory_refused{};  // RE2: how the runtime says that it cannot get memory; or empty
  std::string stack_overflow{};  // RE2: how it says that the stack was too small; or empty
};

// Starts the program when a case needs one, and a fresh one after any ending.
class Session {
 public:
  // All arguments outlive the session; nobody else uses the executable's lane meanwhile.
  Session(const Executable& executable, const Signature& signature, SessionLimits limits,
          Lanes& lanes);

  // Starts the program without waiting for it.
  void begin();
  CaseRun ask(const Input& input) { return ask(input, limits_.longest_reply); }
  CaseRun ask(const Input& input, Bytes longest_reply);
  // The answers to all of `inputs`, asked for in one frame and under limits for them together.
  // Nothing when not each of them has one, or the program has ended.
  std::optional<JointAnswers> ask_jointly(std::span<const Input* const> inputs,
                                          const Limits& limits, Bytes longest_reply);
  const Signature& signature() const { return signature_; }
  // The next case gets a fresh process.
  void restart() {
    process_.reset();
    answered_ = 0;
  }
  // Starts the program now instead of with the next case. Whether it is ready.
  bool start() { return !ensure_started(); }
  // The next case gets the process that `spare` has begun or started, if there is one, else a fresh
  // one.
  // What `spare` was made of is what this one is made of, and outlives it.
  void restart_with(Session& spare);
  // Cases that the present process has answered.
  std::size_t answered() const { return answered_; }
  // Processes started so far.
  std::size_t starts() const { return starts_; }
  // What the first of them said of the solution's text when it had loaded it, as a compiler does.
  const std::string& warnings() const { return warnings_; }

 private:
  std::optional<CaseRun> ensure_started();
  CaseRun ask_running(const Input& input, Bytes longest_reply);

  const Executable& executable_;
  const Signature& signature_;
  SessionLimits limits_;
  Lanes& lanes_;
  std::unique_ptr<Process> process_;
  bool is_greeted_ = false;  // by the process
  std::size_t answered_ = 0;
  std::size_t starts_ = 0;
  std::string warnings_;
};

}  // namespace gavel
