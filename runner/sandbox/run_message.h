// What the judge and a run say to each other. Plain data: one side of it is read between clone and
// exec, where nothing is allocated.
#pragma once

#include <sys/resource.h>

#include <cstddef>
#include <cstdint>

namespace gavel {

enum class CellStep : std::int32_t {
  None,
  Clone,
  MountProc,
  MountScratch,
  OpenScratch,
  Handshake,
  StartProgram,
  Streams,
  Limits,
  Identity,
  Capabilities,
  Landlock,
  WorkingDirectory,
  Exec,
};
const char* describe(CellStep step);

struct CellLimit {
  int resource;
  rlimit64 limit;
};

inline constexpr std::size_t kLongestMessage = 160 << 10;
inline constexpr std::size_t kMostDescriptors = 64;

// Judge -> the process that waits to become the program. Descriptors follow in this order:
// standard input, output, error (each if set in the mask), channel, program.
struct RunRequest {
  enum Descriptor : std::uint32_t { Input = 1, Output = 2, Error = 4, Channel = 8, Program = 16 };
  std::uint32_t descriptors = 0;
  std::uint32_t number = 0;  // of the run in its lane; comes back in the report
  bool hands_out_scratch = false;
  bool announces_program = false;
  std::uint64_t scratch_bytes = 0;
  CellLimit limits[12] = {};
  int limit_count = 0;
  // Where texts begin, counted from the request's first byte.
  std::uint32_t working_directory = 0;
  std::uint32_t scratch_folder = 0;  // reduced mode
  // Behind it: as many 64 bit offsets of texts, with a 0 behind the last; then the texts.
  std::uint32_t argument_count = 0;
  std::uint32_t variable_count = 0;
};

// Judge -> launcher: end this run.
struct EndRequest {
  std::uint32_t number = 0;
};

// To the judge, when nothing of a run is left but its init. The init sends it itself; if it could
// not (it was killed), the launcher does.
struct RunReport {
  std::uint32_t number = 0;  // as in the request
  CellStep failed_step = CellStep::None;
  std::int32_t failed_errno = 0;
  bool has_ended = false;  // `status` is that of the program, as of wait4(2)
  std::int32_t status = 0;
  std::int64_t cpu_microseconds = 0;  // of all processes that init reaped, with their own dead
  std::int64_t peak_kibibytes = 0;    // largest single process
  // When init had killed everything at the judge's word, ns of CLOCK_MONOTONIC; 0: it did not, or
  // cannot tell that it reached everything at once.
  std::int64_t killed_at = 0;
};

}  // namespace gavel
