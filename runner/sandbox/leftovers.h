// Names for what a judge has on the machine while it lives, by which the next one can tell what
// nobody was left to remove.
#pragma once

#include <string>

namespace gavel {

// "<what><pid namespace>-<pid>-s<start>-" of this process, its start in clock ticks since boot.
std::string name_of_ours(const std::string& what);
// Whether `name` begins so for a process of this pid namespace that is no more, even if another has
// its number by now.
bool is_left_behind(const std::string& name, const std::string& what);

}  // namespace gavel
