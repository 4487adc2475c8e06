#include "runner/sandbox/system.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace gavel {

long must(long result, std::string_view step) {
  if (result < 0) throw StepFailed{std::string(step), errno};
  return result;
}

long check(long result, std::string_view what) {
  if (result < 0) throw system_error(std::string(what), errno);
  return result;
}

SocketPair make_socket_pair(int type) {
  int ends[2];
  check(::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends), "cannot make a socket pair");
  return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

Pipe make_pipe() {
  int ends[2];
  check(::pipe2(ends, O_CLOEXEC), "cannot make a pipe");
  return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

bool send_message(int socket, std::span<const char> data, std::span<const int> descriptors) {
  iovec part{const_cast<char*>(data.data()), data.size()};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMostDescriptors)] = {};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  if (!descriptors.empty()) {
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr* const header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(header), descriptors.data(), descriptors.size_bytes());
  }
  ssize_t sent;
  do {
    sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  if (sent < 0 && errno != EPIPE && errno != ECONNRESET)
    throw system_error("cannot send to the sandbox's launcher", errno);
  return sent >= 0;
}

bool receive_message(int socket, Message& result) {
  result = {};
  static thread_local std::array<char, kLongestMessage>
      buffer;  // clearing one costs more than a run
  iovec part{buffer.data(), buffer.size()};
  alignas(
      cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMostDescriptors) + CMSG_SPACE(sizeof(ucred))];
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  ssize_t received;
  do {
    received = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  } while (received < 0 && errno == EINTR);
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); received >= 0 && header != nullptr;
       header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET) continue;
    if (header->cmsg_type == SCM_CREDENTIALS) {
      ucred credentials;
      std::memcpy(&credentials, CMSG_DATA(header), sizeof credentials);
      result.sender = credentials.pid;
    } else if (header->cmsg_type == SCM_RIGHTS) {
      const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      for (std::size_t i = 0; i < count; ++i) {
        int fd;
        std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
        result.descriptors.emplace_back(fd);
      }
    }
  }
  if (received > 0 && (message.msg_flags & MSG_TRUNC) != 0)
    throw Error("a message to the sandbox's launcher is too long");
  if (received > 0) result.data.assign(buffer.data(), buffer.data() + received);
  return received > 0;
}

void write_whole_file(const std::string& path, std::string_view text, std::string_view step) {
  const UniqueFd file(static_cast<int>(
      must(::open(path.c_str(), O_WRONLY | O_CLOEXEC), std::string(step) + ": opening " + path)));
  must(::write(file.get(), text.data(), text.size()), std::string(step) + ": writing " + path);
}

}  // namespace gavel
