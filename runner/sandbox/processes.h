// Processes and threads as /proc shows them: what is gone has none.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

// What a process's or thread's stat file tells (proc_pid_stat(5)).
struct ProcessStat {
  char state = 0;
  int parent = 0;
  int group = 0;
  Duration reaped{};  // CPU time of the children that it has waited for, with theirs; 10 ms grains
  int threads = 0;
  int processor = 0;  // the one that it ran on last
};
std::optional<ProcessStat> stat_of(int process);
std::optional<ProcessStat> stat_of_thread(int process, int thread);

struct TreeProcess {
  int number = 0;
  ProcessStat stat;
};

std::vector<int> threads_of(int process);
std::vector<int> threads_of(const TreeProcess& process);
// All living processes below it, not itself; parents come before children, and what a parent has
// reaped is from before its children were listed.
std::vector<TreeProcess> tree_below(int process);
std::vector<int> descendants_of(int process);
// The process that started it; 0 when it is gone.
int parent_of(int process);

// Kills what `find` names until it names nothing new. Who is killed was named twice, before and
// after a pidfd was opened: a number alone may be somebody else's by the time it is used. False
// when new ones kept coming, or one may not be killed.
bool kill_all(const std::function<std::vector<int>()>& find);

// All processes of a group, which one signal reaches at once: nobody can fork or leave meanwhile.
class ProcessGroup {
 public:
  ProcessGroup() = default;  // none
  // The group of the first that leads one among those that `find` names, twice, as above.
  explicit ProcessGroup(const std::function<std::vector<int>()>& find);

  // False when nobody got it; before Linux 6.9 nobody does.
  bool signal(int signal) const;
  // The leader's; 0: none.
  int number() const { return number_; }

 private:
  int number_ = 0;
  UniqueFd leader_;
};

}  // namespace gavel
