// One line at the foot of the terminal that says what is being done.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "cli/render/screen.h"
#include "runner/judge/report.h"

namespace gavel {

// "3/56 · running kadane.cpp 17/41 · 12.3 s", one column narrower than the screen.
// `shown` may be null: nothing is at work just then.
std::string render_progress(const Progress* shown, std::size_t done, std::size_t solutions,
                            Duration elapsed, const Screen& screen);

// Redraws ten times a second from a thread of its own, from the first tenth of a second on, on
// standard error; does nothing where that is not a terminal. The line is gone at the end.
class ProgressLine {
 public:
  ProgressLine(const Screen& screen, std::size_t solutions);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // From any thread.
  void update(const Progress& progress);
  // Writes whole lines to standard output, above the progress line.
  void print_above(const std::string& lines);
  Duration elapsed() const;

 private:
  void draw();
  void clear();
  void keep_drawing();

  const Screen screen_;
  const std::size_t solutions_;
  const std::chrono::steady_clock::time_point begin_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool is_ending_ = false;
  bool is_drawn_ = false;
  std::size_t done_ = 0;
  std::vector<Progress> at_work_;  // the longest at work first
  std::thread thread_;             // last: it uses all of the above
};

}  // namespace gavel
