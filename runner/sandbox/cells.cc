#include "runner/sandbox/cells.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>

#include "runner/sandbox/cell.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

// One waits, one runs, two go: their namespaces' end takes as long as a short run.
constexpr std::size_t kCells = 4;
constexpr std::size_t kStackSize = 64 << 10;

struct CellRoom {
  alignas(64) char init_stack[kStackSize];
  alignas(64) char program_stack[kStackSize];
  alignas(64) char request[kLongestMessage];
};
CellRoom cell_rooms[kCells];  // untouched pages cost nothing

struct Cell {
  CellPlan plan;
  pid_t init = 0;  // 0: nobody is in it
  UniqueFd pidfd;

  bool is_used() const { return init != 0; }
  bool is_waiting() const { return is_used() && !plan.has_started; }
  // It may yet take the next request.
  bool may_go_on() const { return is_used() && !plan.is_over; }
};

class Cells {
 public:
  explicit Cells(const LanePlace& place) : place_(place) {
    doorbell_.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  }
  Cells(const Cells&) = delete;
  Cells& operator=(const Cells&) = delete;
  ~Cells();

  // Waits for something and sees to it. False when the judge is gone.
  bool step();
  // Sees to it that a run waits where one will be needed, unless that has just failed.
  void prepare_next();

 private:
  bool is_any(bool (Cell::*holds)() const) const {
    return std::any_of(cells_.begin(), cells_.end(),
                       [&](const Cell& one) { return (one.*holds)(); });
  }
  bool needs_one_ahead() const { return loses_places_ || !is_any(&Cell::may_go_on); }
  CellPlan make_plan(std::size_t index) const;
  void answer_bell();
  bool hear_words();
  void end_unwanted();
  void end_program(const Cell& cell) const;
  void reap(Cell& cell);
  void kill_orphans() const;
  void refuse_request();

  const LanePlace& place_;
  UniqueFd doorbell_;
  std::array<Cell, kCells> cells_;
  std::optional<RunReport> failure_;  // why no run waits
  // A run has left its place unfit for the next. Before that none is prepared beside it: most lanes
  // see one program, or programs that only compute.
  bool loses_places_ = false;
  std::uint32_t unwanted_ = 0;  // the run that the judge wants ended
  std::uint64_t scratch_bytes_ = 64 << 20;
};

CellPlan Cells::make_plan(std::size_t index) const {
  const LaneRequest& lane = place_.lane;
  CellPlan plan;
  plan.has_namespaces = lane.is_full;
  plan.mounts_proc = lane.mounts_proc;
  plan.changes_user = lane.user != 0;
  plan.user = lane.is_full ? 1000 : lane.user;
  plan.ticket = place_.ticket;
  plan.scratch_bytes = scratch_bytes_;
  plan.shows_own_proc = !lane.is_full;
  plan.is_first_out_of_memory = lane.counts_memory;
  plan.control = place_.control;
  plan.staging = place_.staging;
  plan.doorbell = doorbell_.get();
  plan.null = place_.null;
  plan.landlock_outer = place_.signal_ruleset;
  plan.rules = place_.rules;
  plan.last_pid = place_.last_pid;
  // Another user than init's, numbers that can be restarted, and an init that nobody asks how much
  // CPU time its dead children took.
  plan.may_be_used_again =
      lane.is_full && lane.mounts_proc && lane.user != 0 && place_.last_pid >= 0 && lane.counts_cpu;
  plan.scratch_access =
      landlock_access(std::max(lane.landlock_version, 1), LandlockRule::Access::Change);
  CellRoom& room = cell_rooms[index];
  plan.init_stack = room.init_stack;
  plan.program_stack = room.program_stack;
  plan.request = room.request;
  return plan;
}

void Cells::prepare_next() {
  if (failure_ || is_any(&Cell::is_waiting) || !needs_one_ahead()) return;
  const auto free =
      std::find_if(cells_.begin(), cells_.end(), [](const Cell& one) { return !one.is_used(); });
  if (free == cells_.end()) return;
  Cell& cell = *free;
  cell.plan = make_plan(static_cast<std::size_t>(free - cells_.begin()));
  int pidfd = -1;
  const long init = start_cell(cell.plan, pidfd);
  if (init < 0) {
    failure_ = RunReport{.failed_step = CellStep::Clone, .failed_errno = static_cast<int>(-init)};
    return;
  }
  cell.init = static_cast<pid_t>(init);
  cell.pidfd.reset(pidfd);
}

// A run has got its request, or is over.
void Cells::answer_bell() {
  std::uint64_t ignored;
  (void)!::read(doorbell_.get(), &ignored, sizeof ignored);
  for (std::size_t i = 0; i < kCells; ++i) {
    if (!cells_[i].is_used() || cells_[i].is_waiting()) continue;
    scratch_bytes_ = reinterpret_cast<const RunRequest*>(cell_rooms[i].request)->scratch_bytes;
  }
}

bool Cells::hear_words() {
  EndRequest word;
  ssize_t size;
  do {
    size = ::recv(place_.words, &word, sizeof word, 0);
  } while (size < 0 && errno == EINTR);
  if (size == static_cast<ssize_t>(sizeof word)) unwanted_ = word.number;
  return size > 0;
}

// SIGTERM: init kills and reaps what there is, and reports. As long as init waits for the program's
// exec it hears nothing; SIGKILL takes its pid namespace along.
void Cells::end_program(const Cell& cell) const {
  const bool hears = !place_.lane.is_full || cell.plan.program_pid != 0;
  ::kill(cell.init, hears ? SIGTERM : SIGKILL);
}

// The word may come before the bell of the run that it means.
void Cells::end_unwanted() {
  for (Cell& cell : cells_) {
    std::uint32_t number = unwanted_;
    if (!cell.is_used() || number == 0) continue;
    if (!std::atomic_ref(cell.plan.running).compare_exchange_strong(number, 0)) continue;
    if (!cell.plan.is_over) end_program(cell);
    unwanted_ = 0;
  }
}

void Cells::reap(Cell& cell) {
  while (::waitpid(cell.init, nullptr, __WALL) < 0 && errno == EINTR) {
  }
  cell.init = 0;
  cell.pidfd.reset();
  const bool was_killed = !cell.plan.is_over;
  if (was_killed && !place_.lane.is_full) kill_orphans();
  if (!cell.plan.has_started) {
    failure_ = cell.plan.report;
    if (failure_->failed_step == CellStep::None)
      failure_ = RunReport{.failed_step = CellStep::Clone, .failed_errno = ESRCH};
    return;
  }
  loses_places_ = true;
  failure_.reset();  // it may have taken what the next one needs
  if (!cell.plan.has_reported)
    send_message(place_.control,
                 {reinterpret_cast<const char*>(&cell.plan.report), sizeof cell.plan.report});
}

std::vector<pid_t> read_children() {
  std::array<char, 4096> text;
  const UniqueFd file(::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC));
  const ssize_t size = file ? ::read(file.get(), text.data(), text.size() - 1) : 0;
  text[static_cast<std::size_t>(std::max<ssize_t>(size, 0))] = 0;
  std::vector<pid_t> children;
  char* at = text.data();
  for (char* end; const long pid = std::strtol(at, &end, 10); at = end)
    children.push_back(static_cast<pid_t>(pid));
  return children;
}

// What an init that was killed left: ours now, as theirs will be when they are gone.
void Cells::kill_orphans() const {
  while (true) {
    std::vector<pid_t> orphans = read_children();
    std::erase_if(orphans, [&](pid_t child) {
      return std::any_of(cells_.begin(), cells_.end(),
                         [&](const Cell& one) { return one.init == child; });
    });
    if (orphans.empty()) return;
    for (const pid_t orphan : orphans) ::kill(orphan, SIGKILL);
    for (const pid_t orphan : orphans)
      while (::waitpid(orphan, nullptr, __WALL) < 0 && errno == EINTR) {
      }
  }
}

// Nobody waits for the request that is here.
void Cells::refuse_request() {
  Message message;
  if (!receive_message(place_.control, message)) return;
  WireReader reader(message.data);
  failure_->number = reader.get<RunRequest>().number;
  send_message(place_.control, {reinterpret_cast<const char*>(&*failure_), sizeof *failure_});
  failure_.reset();
}

bool Cells::step() {
  // A failure is final only when no other run could be its cause.
  const bool is_stuck = failure_ && !is_any(&Cell::is_used);
  std::array<pollfd, kCells + 3> watched{};
  watched[0] = {place_.words, POLLIN, 0};
  watched[1] = {doorbell_.get(), POLLIN, 0};
  watched[2] = {is_stuck ? place_.control : -1, POLLIN, 0};
  for (std::size_t i = 0; i < kCells; ++i)
    watched[i + 3] = {cells_[i].is_used() ? cells_[i].pidfd.get() : -1, POLLIN, 0};
  if (::ppoll(watched.data(), watched.size(), nullptr, nullptr) < 0) return errno == EINTR;
  if (watched[1].revents != 0) answer_bell();
  if (watched[0].revents != 0 && !hear_words()) return false;
  if (unwanted_ != 0) end_unwanted();
  for (std::size_t i = 0; i < kCells; ++i)
    if (watched[i + 3].revents != 0) reap(cells_[i]);
  if (watched[2].revents != 0) refuse_request();
  return true;
}

Cells::~Cells() {
  for (const Cell& cell : cells_)
    // SIGKILL would orphan the program where there is no pid namespace to die with.
    if (cell.is_used() && !cell.plan.is_over)
      ::kill(cell.init, place_.lane.is_full ? SIGKILL : SIGTERM);
  for (const Cell& cell : cells_)
    while (cell.is_used() && ::waitpid(cell.init, nullptr, __WALL) < 0 && errno == EINTR) {
    }
  if (!place_.lane.is_full) {
    for (Cell& cell : cells_) cell.init = 0;
    kill_orphans();
  }
}

}  // namespace

void serve_runs(const LanePlace& place) {
  Cells cells(place);
  do {
    cells.prepare_next();
  } while (cells.step());
}

}  // namespace gavel
