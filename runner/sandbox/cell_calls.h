// What init and the program's process share. Free of libc, allocation and exceptions.
#pragma once

#include <fcntl.h>
#include <sys/syscall.h>

#include "runner/sandbox/cell.h"
#include "runner/sandbox/raw_call.h"

namespace gavel {

inline constexpr long kSignalSetSize = 8;

template <typename T>
long word(T* pointer) {
  return reinterpret_cast<long>(pointer);
}

// Leaves the failed step in the plan; the process is to exit.
inline int fail(CellPlan& plan, CellStep step, long result) {
  if (plan.report.failed_step == CellStep::None) {
    plan.report.failed_errno = static_cast<int>(-result);
    plan.report.failed_step = step;
  }
  return 1;
}

inline long open_at(const char* path, int flags) {
  return raw_call(SYS_openat, AT_FDCWD, word(path), flags, 0);
}

// tmpfs options: "size=<bytes>" and `more`.
struct ScratchOptions {
  char text[64];
  ScratchOptions(std::uint64_t bytes, const char* more) {
    char digits[24];
    int count = 0;
    do digits[count++] = static_cast<char>('0' + bytes % 10);
    while ((bytes /= 10) != 0);
    char* at = text;
    for (const char* from = "size="; *from != 0;) *at++ = *from++;
    while (count > 0) *at++ = digits[--count];
    while (*more != 0) *at++ = *more++;
    *at = 0;
  }
};

// The place of a run (cell_place.cc): made once for an init, or the step that failed and its
// negative errno in `result`.
CellStep make_place(CellPlan& plan, long& result);
// A program is about to come.
void note_beginning(CellPlan& plan);
// Whether the program, all of whose processes are gone, has left no trace.
bool is_as_found(const CellPlan& plan);
// The next process of this pid namespace is number 2. False when the kernel does not let us.
bool restart_numbers(const CellPlan& plan);
// What fills much memory goes at once.
void give_back_scratch(const CellPlan& plan);

// The life of the process that becomes the program; the argument is the CellPlan.
int program_entry(void* argument);

}  // namespace gavel
