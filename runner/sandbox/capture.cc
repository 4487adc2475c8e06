#include "runner/sandbox/capture.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "runner/sandbox/system.h"

namespace gavel {
namespace {

constexpr int kNotAtAll = 0, kForEver = -1;  // milliseconds, see poll(2)

}  // namespace

Capture::Capture(Stream out, Stream err) : out_{std::move(out)}, err_{std::move(err)} {
  for (const Captured* stream : {&out_, &err_})
    if (stream->pipe)
      check(::fcntl(stream->pipe.get(), F_SETFL, O_NONBLOCK), "cannot prepare a pipe");
}

bool Capture::read(Bytes limit) {
  // One call, not one for each stream: mostly nothing was written.
  std::array<pollfd, 2> watched{{{out_.pipe.get(), POLLIN, 0}, {err_.pipe.get(), POLLIN, 0}}};
  if (::poll(watched.data(), watched.size(), 0) == 0) return true;
  const bool is_out_within = read_stream(out_, limit);
  return read_stream(err_, limit) && is_out_within;
}

bool Capture::read_stream(Captured& stream, Bytes limit) {
  std::array<char, 64 << 10> buffer;
  // A writer can be as fast as we are: past the limit there is no more reading.
  while (stream.pipe) {
    const ssize_t size = ::read(stream.pipe.get(), buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return true;
    if (size == 0) {
      stream.pipe.reset();
      return true;
    }
    const auto count = static_cast<std::size_t>(size);
    total_ += count;
    const std::size_t room = limit.count > held_ ? limit.count - held_ : 0;
    const std::size_t kept = std::min(room, count);
    held_ += kept;
    stream.text.append(buffer.data(), kept);
    pass_on(stream, kNotAtAll);
    if (count > room) return false;
  }
  return true;
}

// No more at a time than a pipe that says it has room takes without waiting (pipe(7)).
void Capture::pass_on(Captured& stream, int patience) {
  if (stream.copy < 0) return;
  std::size_t gone = 0;
  pollfd reader{stream.copy, POLLOUT, 0};
  while (gone < stream.text.size()) {
    const int ready = ::poll(&reader, 1, patience);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) break;
    const std::size_t size = std::min<std::size_t>(stream.text.size() - gone, PIPE_BUF);
    const ssize_t written = ::write(stream.copy, stream.text.data() + gone, size);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written < 0) {  // nobody reads it any more: the program is told so, as without us between
      stream.pipe.reset();
      gone = stream.text.size();
      break;
    }
    gone += static_cast<std::size_t>(written);
  }
  stream.text.erase(0, gone);
}

void Capture::take(std::string& out, std::string& err) {
  for (Captured* stream : {&out_, &err_}) pass_on(*stream, kForEver);
  out = std::exchange(out_.text, {});
  err = std::exchange(err_.text, {});
  held_ = 0;
}

}  // namespace gavel
