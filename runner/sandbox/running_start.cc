// How a run begins: the request to the run's init, the files for its working directory, and who the
// program is.
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

#include "runner/sandbox/limits.h"
#include "runner/sandbox/promptness.h"
#include "runner/sandbox/run_request.h"
#include "runner/sandbox/running.h"
#include "runner/sandbox/scratch.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

// Waits on the staging socket; false when the run's report came first: a step failed.
bool await_staging(const LaneEnds& ends, Message& message) {
  pollfd watched[] = {{ends.staging.get(), POLLIN, 0}, {ends.control.get(), POLLIN, 0}};
  while (::ppoll(watched, 2, nullptr, nullptr) < 0 && errno == EINTR) {
  }
  return watched[0].revents != 0 && receive_message(ends.staging.get(), message);
}

}  // namespace

RunningProgram::RunningProgram(LaneEnds& ends, LaneCgroup& cgroup, const Command& command,
                               const Limits& limits, bool has_channel)
    : ends_(ends),
      number_(++ends.runs),
      cgroup_(cgroup),
      limits_(limits),
      cpu_(cgroup),
      outputs_(command.outputs) {
  thread_local const bool is_prompt = (become_prompt(), true);
  (void)is_prompt;
  if (command.arguments.empty()) throw Error("a command without arguments");
  name_ = command.arguments.front();
  await_former();
  if (!ends.scratch.empty()) folder_ = std::make_unique<RunFolder>(ends.scratch, ends.user);
  cgroup_.set_limits(limits.memory, limits.processes + kOwnProcesses);
  cgroup_.reset_peak();
  cpu_at_start_ = cgroup_.cpu();
  started_ = std::chrono::steady_clock::now();
  send_request(command, limits, has_channel);
  try {
    if (!command.files.empty() || !command.outputs.empty()) stage_files(command);
    if (has_channel || !cgroup_.counts_cpu() || !cgroup_.tells_peak()) learn_program();
  } catch (...) {
    abandon();
    throw;
  }
}

void RunningProgram::send_request(const Command& command, const Limits& limits, bool has_channel) {
  RunRequest request;
  std::vector<int> descriptors;
  Pipe out, err;
  UniqueFd channel_end;
  const auto pass = [&](std::uint32_t bit, int descriptor) {
    request.descriptors |= bit;
    descriptors.push_back(descriptor);
  };
  if (command.standard_input) pass(RunRequest::Input, *command.standard_input);
  if (!command.standard_output) out = make_pipe();
  pass(RunRequest::Output, command.standard_output.value_or(out.writer.get()));
  // One pipe where both go on to the same place: what comes first stays first.
  const bool is_joined = command.error_copy && command.error_copy == command.output_copy;
  if (!command.standard_error && !is_joined) err = make_pipe();
  const int error = is_joined ? out.writer.get() : err.writer.get();
  pass(RunRequest::Error, command.standard_error.value_or(error));
  if (has_channel) {
    SocketPair pair = make_socket_pair(SOCK_STREAM);
    channel_ = std::make_unique<Channel>(std::move(pair.ours));
    channel_end = std::move(pair.theirs);
    pass(RunRequest::Channel, channel_end.get());
  }
  if (command.program) pass(RunRequest::Program, *command.program);
  capture_ = std::make_unique<Capture>(
      Capture::Stream{std::move(out.reader), command.output_copy.value_or(-1)},
      Capture::Stream{std::move(err.reader), command.error_copy.value_or(-1)});
  request.number = number_;
  request.hands_out_scratch = !command.files.empty() || !command.outputs.empty();
  request.announces_program = has_channel || !cgroup_.counts_cpu() || !cgroup_.tells_peak();
  request.scratch_bytes = limits.scratch.count;
  request.limit_count =
      fill_limits(limits, cgroup_, !has_channel, ends_.other_processes, request.limits);
  const std::vector<std::string> environment =
      with_scratch_places(command.environment, folder_ ? folder_->temporary() : kMountedTemporary);
  const std::string work = !command.folder.empty() ? command.folder
                           : folder_               ? folder_->work()
                                                   : kMountedWork;
  const std::string data =
      pack_request(request, command.arguments, environment, work, folder_ ? folder_->path() : "");
  if (!send_message(ends_.control.get(), data, descriptors))
    throw Error("a lane of the sandbox is gone", "was its launcher killed?");
}

void RunningProgram::stage_files(const Command& command) {
  Message message;
  if (!await_staging(ends_, message) || message.descriptors.empty()) return;  // the report says why
  directory_ = std::move(message.descriptors.front());
  try {
    stage(directory_.get(), command.files);
  } catch (...) {
    send_message(ends_.staging.get(), {"x", 1});
    throw;
  }
  send_message(ends_.staging.get(), {"g", 1});
}

void RunningProgram::learn_program() {
  Message message;
  if (!await_staging(ends_, message)) return;
  cpu_.set_program(message.sender);
  if (!cgroup_.tells_peak()) memory_.set_program(message.sender);
  if (channel_) channel_->set_writer(message.sender);
  if (channel_) same_processor_.set_program(message.sender);
}

}  // namespace gavel
