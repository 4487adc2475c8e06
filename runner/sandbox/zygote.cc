#include "runner/sandbox/zygote.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "runner/sandbox/cgroup.h"
#include "runner/sandbox/launcher.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

enum class Request : char { OpenLane = 'o', Sweep = 's' };

// Programs inherit what is ignored, so nothing is. The terminal's signals do not come here: the
// zygote leads a session of its own.
void reset_signals() {
  for (int signal = 1; signal <= SIGRTMAX; ++signal) ::signal(signal, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// As root two users are mapped: root for preparing, and one without rights for programs. An
// ordinary user has only itself to map.
void write_mapping(pid_t launcher, const LaneRequest& request) {
  const std::string folder = "/proc/" + std::to_string(launcher);
  const auto map = [&](unsigned own) {
    if (request.user == 0) return "1000 " + std::to_string(own) + " 1\n";
    return "0 " + std::to_string(own) + " 1\n1000 " + std::to_string(request.user) + " 1\n";
  };
  if (request.user == 0) write_whole_file(folder + "/setgroups", "deny", "mapping groups");
  write_whole_file(folder + "/uid_map", map(::geteuid()), "mapping users");
  write_whole_file(folder + "/gid_map", map(::getegid()), "mapping groups");
}

void let_through(pid_t launcher, const LaneRequest& request, const MappingGate& gate) {
  char byte;
  if (::read(gate.unshared.get(), &byte, 1) != 1) return;  // it failed and says so itself
  try {
    write_mapping(launcher, request);
    byte = 'm';
  } catch (const StepFailed&) {
    byte = 'f';
  }
  (void)!::write(gate.mapped.get(), &byte, 1);
}

// fork(2), the child being in the lane's cgroup from the beginning if that is of version 2: moving
// it there later would wait for every processor (10 ms to 20 ms). `request` names no cgroup then.
pid_t fork_into_cgroup(LaneRequest& request) {
  if (request.cgroups.size() == 1) {
    const UniqueFd folder(
        ::open(request.cgroups.front().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    clone_args arguments{};
    arguments.flags = CLONE_INTO_CGROUP;
    arguments.exit_signal = SIGCHLD;
    arguments.cgroup = static_cast<std::uint64_t>(folder.get());
    const long child = folder ? ::syscall(SYS_clone3, &arguments, sizeof arguments) : -1;
    if (child >= 0) {
      request.cgroups.clear();
      return static_cast<pid_t>(child);
    }
  }
  return ::fork();
}

void open_launcher(Message& message, int judge) {
  WireReader reader(std::span(message.data).subspan(1));
  LaneRequest request = LaneRequest::read(reader);
  Pipe unshared = make_pipe();
  Pipe mapped = make_pipe();
  const pid_t launcher = fork_into_cgroup(request);
  if (launcher == 0) {
    ::close(judge);
    ::setsid();
    reset_signals();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    unshared.reader.reset();
    mapped.writer.reset();
    ::_exit(run_launcher(request,
                         {std::move(message.descriptors[0]), std::move(message.descriptors[1]),
                          std::move(message.descriptors[2])},
                         {std::move(unshared.writer), std::move(mapped.reader)}));
  }
  message.descriptors.clear();
  unshared.writer.reset();
  if (launcher > 0 && request.is_full)
    let_through(launcher, request, {std::move(unshared.reader), std::move(mapped.writer)});
}

void sweep(const std::string& folder) {
  std::error_code ignored;
  if (folder.find("/cgroup") == std::string::npos) {
    std::filesystem::remove_all(folder, ignored);
    return;
  }
  // Files of a cgroup cannot be removed, and go with it.
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
    if (entry.is_directory(ignored)) remove_empty_group(entry.path());
  remove_empty_group(folder);
}

void serve(int judge) {
  std::vector<std::string> folders;
  Message message;
  while (receive_message(judge, message)) {
    WireReader reader(message.data);
    if (reader.get<Request>() == Request::Sweep)
      folders.emplace_back(reader.get_text());
    else if (message.descriptors.size() == 3)
      open_launcher(message, judge);
  }
  // The judge is gone. Launchers see that themselves; SIGCHLD is ignored, so wait() returns
  // when the last of them is gone.
  while (::wait(nullptr) >= 0 || errno == EINTR) {
  }
  for (const std::string& folder : folders) sweep(folder);
}

[[noreturn]] void zygote_main(UniqueFd judge) {
  ::setsid();  // before signals end it: one to the judge's group must not reach the zygote
  reset_signals();
  // Whoever ends all processes of this name (pkill) means the judge: it is swept up after first.
  for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCHLD}) ::signal(signal, SIG_IGN);
  ::prctl(PR_SET_NAME, "gavel-zygote");
  const int kept = ::dup3(judge.get(), 3, O_CLOEXEC);
  (void)kept;
  if (judge.get() == 3) judge.release();
  ::close_range(4, ~0U, 0);
  // Whoever reads the judge's output through a pipe must see its end when the judge ends.
  const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int stream = 0; stream < 3; ++stream) ::dup3(null, stream, O_CLOEXEC);
  try {
    serve(3);
  } catch (const std::exception&) {
  } catch (const StepFailed&) {
  }
  ::_exit(0);
}

}  // namespace

Zygote::Zygote() {
  SocketPair pair = make_socket_pair(SOCK_SEQPACKET);
  process_ = static_cast<pid_t>(check(::fork(), "cannot start the sandbox's zygote"));
  if (process_ == 0) {
    pair.ours.reset();
    zygote_main(std::move(pair.theirs));
  }
  socket_ = std::move(pair.ours);
}

Zygote::~Zygote() {
  socket_.reset();
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void Zygote::open_lane(const LaneRequest& request, int control, int staging, int words) {
  WireWriter writer;
  writer.put(Request::OpenLane);
  request.write(writer);
  const int descriptors[] = {control, staging, words};
  if (!send_message(socket_.get(), writer.data(), descriptors))
    throw Error("the sandbox's zygote is gone", "was it killed?");
}

void Zygote::sweep_at_end(const std::string& folder) {
  WireWriter writer;
  writer.put(Request::Sweep);
  writer.put_text(folder);
  send_message(socket_.get(), writer.data());
}

}  // namespace gavel
