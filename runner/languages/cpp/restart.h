// Starts a program over whose solution keeps too much. Included by the channel alone.
#pragma once

#include <sys/resource.h>

#include <climits>
#include <cstdlib>
#include <cstring>

#include "wire.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace gavel_runtime {
namespace {

constexpr long kMostLeaked = 16 << 20;  // bytes that may stay behind between requests
constexpr char kAgain[] = "--gavel-again";

// Resident memory in bytes, or -1 where /proc is not to be seen.
long resident_memory() {
  const long file = system_call(SYS_openat, AT_FDCWD, address("/proc/self/statm"), O_CLOEXEC);
  if (file < 0) return -1;
  char text[128];
  const long got = system_call(SYS_read, file, address(text), sizeof text - 1);
  system_call(SYS_close, file);
  if (got <= 0) return -1;
  text[got] = '\0';
  const char* second = std::strchr(text, ' ');
  return second == nullptr ? -1 : std::atol(second) * sysconf(_SC_PAGESIZE);
}

// The most that was ever resident at one time: asked for in a tenth of the time.
long most_resident() {
  rusage used;
  if (system_call(SYS_getrusage, RUSAGE_SELF, address(&used)) != 0) return LONG_MAX;
  return used.ru_maxrss * 1024;
}

// Nodes that a solution was given or made belong to nobody who could free them. When too much has
// come together, the same process starts over as it was at its first request.
void start_over_if_grown(long at_start, char** arguments) {
  if (at_start < 0 || most_resident() - at_start <= kMostLeaked) return;
  if (resident_memory() - at_start <= kMostLeaked) return;
#if defined(__GLIBC__)
  malloc_trim(0);
  if (resident_memory() - at_start <= kMostLeaked) return;
#endif
  char again[sizeof kAgain];
  std::memcpy(again, kAgain, sizeof kAgain);
  char* list[] = {arguments[0], again, nullptr};
  system_call(SYS_execve, address("/proc/self/exe"), address(list), address(environ));
  // Not allowed here: go on as it is.
}

}  // namespace
}  // namespace gavel_runtime
