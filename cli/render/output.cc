#include "cli/render/output.h"

#include <unistd.h>

#include <cerrno>

#include "runner/base/error.h"

namespace gavel {
namespace {

// 0, or the errno of the write that failed.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

void write_out(std::string_view text) {
  const int error_number = write_all(STDOUT_FILENO, text);
  if (error_number == EPIPE) throw ClosedPipe{};
  if (error_number != 0) throw system_error("cannot write to standard output", error_number);
}

void write_error(std::string_view text) noexcept { write_all(STDERR_FILENO, text); }

}  // namespace gavel
