// Checked system calls, and sockets that carry descriptors.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runner/base/error.h"
#include "runner/base/unique_fd.h"
#include "runner/sandbox/run_message.h"

namespace gavel {

// A step of preparing a lane that failed; the launcher sends it back to the judge.
struct StepFailed {
  std::string step;
  int error_number;
};

// `result` of a system call that must not fail inside a launcher.
long must(long result, std::string_view step);
// The same on the judge's side: throws Error.
long check(long result, std::string_view what);

struct SocketPair {
  UniqueFd ours, theirs;
};
SocketPair make_socket_pair(int type);  // Error when there are no descriptors left

struct Pipe {
  UniqueFd reader, writer;
};
Pipe make_pipe();

// One message and the descriptors that travel with it. False when the other side is gone.
bool send_message(int socket, std::span<const char> data, std::span<const int> descriptors = {});

struct Message {
  std::vector<char> data;
  std::vector<UniqueFd> descriptors;
  int sender = 0;  // process id in our pid namespace; 0 unless SO_PASSCRED is set
};
// Nothing when the other side is gone. Blocks. Error for a message that is too long.
bool receive_message(int socket, Message& message);

void write_whole_file(const std::string& path, std::string_view text, std::string_view step);

}  // namespace gavel
