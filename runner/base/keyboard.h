// Keys as they are pressed, and programs that run meanwhile.
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

// While it lives, standard input gives each key at once and shows none; SIGINT, SIGTERM and SIGHUP
// do not end the program but make descriptor() readable. All of it is as before at the end.
class Keyboard {
 public:
  // Error when standard input is no terminal.
  Keyboard();
  ~Keyboard();
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;

  // Nothing: no key is there. '\0': the terminal is gone.
  std::optional<char> take_key();
  int signals() const { return signals_.get(); }

 private:
  termios before_{};
  sigset_t mask_before_{};
  UniqueFd signals_;
};

// A program that shares our standard output and error, with nothing to read. Its end makes
// descriptor() readable.
class ChildProgram {
 public:
  // `arguments` begin with the program's file. Error when it cannot be started.
  explicit ChildProgram(const std::vector<std::string>& arguments);
  // Ends it, and waits until it has.
  ~ChildProgram();
  ChildProgram(const ChildProgram&) = delete;
  ChildProgram& operator=(const ChildProgram&) = delete;

  int descriptor() const { return handle_.get(); }

 private:
  pid_t pid_ = -1;
  UniqueFd handle_;
};

// Which of the descriptors can be read, after at most `patience` (negative: however long it takes).
std::vector<bool> wait_readable(std::span<const int> descriptors, Duration patience);

}  // namespace gavel
