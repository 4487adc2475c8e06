#include "cli/render/progress_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/render/escape.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings(100);

std::string describe(const Progress& progress, const Screen& screen) {
  const std::string path = escape_line(progress.solution.string());
  switch (progress.stage) {
    case Progress::Stage::Compiling:
      return say(screen.locale, Phrase::Compiling, path);
    case Progress::Stage::Answering:
      return say(screen.locale, Phrase::Answering, path);
    case Progress::Stage::Running:
      return fmt::format("{} {}/{}", say(screen.locale, Phrase::Running, path), progress.cases_done,
                         progress.cases_total);
    case Progress::Stage::Shrinking:
      return say(screen.locale, Phrase::Shrinking, path);
    case Progress::Stage::Searching:
      return say(screen.locale, Phrase::Searching, path, progress.cases_done);
    case Progress::Stage::Measuring:
      return say(screen.locale, Phrase::Measuring, path);
    case Progress::Stage::Done:
      break;
  }
  return "";
}

}  // namespace

std::string render_progress(const Progress* shown, std::size_t done, std::size_t solutions,
                            Duration elapsed, const Screen& screen) {
  const std::string count = solutions > 1 ? fmt::format("{}/{} · ", done, solutions) : "";
  const double seconds = std::chrono::duration<double>(elapsed).count();
  const std::string time = fmt::format(" · {:.1f} s", seconds);
  const std::size_t used = display_width(count) + display_width(time);
  const std::size_t room = screen.columns > used + 1 ? screen.columns - used - 1 : 0;
  const std::string what = shown == nullptr ? "" : describe(*shown, screen);
  return shorten_end(count + shorten_middle(what, room) + time, screen.columns - 1);
}

ProgressLine::ProgressLine(const Screen& screen, std::size_t solutions)
    : screen_(screen), solutions_(solutions), begin_(std::chrono::steady_clock::now()) {
  if (screen_.is_live) thread_ = std::thread([this] { keep_drawing(); });
}

ProgressLine::~ProgressLine() {
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
    clear();
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

Duration ProgressLine::elapsed() const { return std::chrono::steady_clock::now() - begin_; }

void ProgressLine::update(const Progress& progress) {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(at_work_.begin(), at_work_.end(), [&](const Progress& one) {
    return one.solution == progress.solution;
  });
  if (progress.stage == Progress::Stage::Done) {
    done_ += 1;
    if (found != at_work_.end()) at_work_.erase(found);
  } else if (found != at_work_.end()) {
    *found = progress;
  } else {
    at_work_.push_back(progress);
  }
}

void ProgressLine::print_above(const std::string& lines) {
  const std::lock_guard lock(mutex_);
  clear();
  write_out(lines);
}

void ProgressLine::draw() {
  const Progress* longest = at_work_.empty() ? nullptr : &at_work_.front();
  const std::string line = render_progress(longest, done_, solutions_, elapsed(), screen_);
  write_error("\r\x1b[K" + paint(screen_, Role::Dim, line));
  is_drawn_ = true;
}

void ProgressLine::clear() {
  if (is_drawn_) write_error("\r\x1b[K");
  is_drawn_ = false;
}

void ProgressLine::keep_drawing() {
  std::unique_lock lock(mutex_);
  while (!wake_.wait_for(lock, kBetweenDrawings, [this] { return is_ending_; })) draw();
}

}  // namespace gavel
