#include "runner/sandbox/capture.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "runner/sandbox/system.h"

namespace gavel {

Capture::Capture(UniqueFd out, UniqueFd err) : out_(std::move(out)), err_(std::move(err)) {
  for (const UniqueFd* stream : {&out_, &err_})
    if (*stream) check(::fcntl(stream->get(), F_SETFL, O_NONBLOCK), "cannot prepare a pipe");
}

bool Capture::read(Bytes limit) {
  // One call, not one for each stream: mostly nothing was written.
  std::array<pollfd, 2> watched{{{out_.get(), POLLIN, 0}, {err_.get(), POLLIN, 0}}};
  if (::poll(watched.data(), watched.size(), 0) == 0) return true;
  const bool is_out_within = read_stream(out_, out_text_, limit);
  return read_stream(err_, err_text_, limit) && is_out_within;
}

bool Capture::read_stream(UniqueFd& stream, std::string& text, Bytes limit) {
  std::array<char, 64 << 10> buffer;
  // A writer can be as fast as we are: past the limit there is no more reading.
  while (stream) {
    const ssize_t size = ::read(stream.get(), buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return true;
    if (size == 0) {
      stream.reset();
      return true;
    }
    total_ += static_cast<std::uint64_t>(size);
    const std::size_t held = out_text_.size() + err_text_.size();
    const std::size_t room = limit.count > held ? limit.count - held : 0;
    text.append(buffer.data(), std::min(room, static_cast<std::size_t>(size)));
    if (static_cast<std::size_t>(size) > room) return false;
  }
  return true;
}

void Capture::take(std::string& out, std::string& err) {
  out = std::exchange(out_text_, {});
  err = std::exchange(err_text_, {});
}

}  // namespace gavel
