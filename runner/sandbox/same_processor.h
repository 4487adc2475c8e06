// The judge and the program on one processor while they talk.
#pragma once

#include <sched.h>

#include "runner/base/unique_fd.h"

namespace gavel {

// Judge and program take turns: neither has anything to do while the other works. On two processors
// each turn wakes one that sleeps, which takes longer than most cases: on one, a turn is a switch
// of tasks (20 instead of 90 microseconds, measured on a virtual machine). Only the main thread is
// held, as long as cases are short: end() lets everything run everywhere again.
class SameProcessor {
 public:
  SameProcessor() = default;
  SameProcessor(const SameProcessor&) = delete;
  SameProcessor& operator=(const SameProcessor&) = delete;
  ~SameProcessor() { let_us_go(); }

  // `process` is alive and its number therefore its own.
  void set_program(int process);
  // Before each turn: from here on both stay where the calling thread runs now. For some turns
  // after an end() nothing happens: for more each time, unless many short turns went before.
  void begin();
  // Lets go of the caller, of the program's threads and of those of the processes it has started.
  void end();
  bool is_on() const { return is_on_; }

 private:
  bool is_alive() const;
  void let_us_go();

  int program_ = 0;
  UniqueFd pidfd_;
  cpu_set_t usual_{};
  bool is_on_ = false;
  int together_ = 0;    // turns since both came together
  int left_apart_ = 0;  // turns that are not begun
  int next_apart_ = 1;
};

}  // namespace gavel
