// Processes and threads as /proc shows them: what is gone has none.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace gavel {

// The words of a process's or thread's stat file (proc_pid_stat(5)) behind the name, which may hold
// anything: [0] is the state. `folder` is in /proc. Empty when it is gone.
std::vector<std::string> stat_words(const std::string& folder);
std::vector<std::string> stat_words(int process);

std::vector<int> threads_of(int process);
// All living processes below it, not itself.
std::vector<int> descendants_of(int process);
// The process that started it; 0 when it is gone.
int parent_of(int process);

// Kills what `find` names until it names nothing new. Who is killed was named twice, before and
// after a pidfd was opened: a number alone may be somebody else's by the time it is used. False
// when new ones kept coming, or one may not be killed.
bool kill_all(const std::function<std::vector<int>()>& find);

}  // namespace gavel
