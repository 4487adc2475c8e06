// Every program of tests/programs/sandbox ends as its first line says, in each situation.
//
//   // ending: <ending>[ or <ending>]...    a prefix of the words that describe() gives
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>

#include "runner/base/files.h"
#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

struct Program {
  std::string name, source;
};

void PrintTo(const Program& program, std::ostream* out) { *out << program.name; }

std::string header() { return read_file(GAVEL_SOURCE_DIR "/tests/programs/sandbox/attack.h"); }

// Read before the sandbox starts: an ordinary user may not be able to.
std::vector<Program> programs() {
  std::vector<Program> all;
  for (const auto& entry :
       std::filesystem::directory_iterator(GAVEL_SOURCE_DIR "/tests/programs/sandbox"))
    if (entry.path().extension() == ".c")
      all.push_back({entry.path().stem(), read_file(entry.path())});
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

std::vector<std::string> expected_endings(const std::string& source) {
  const std::string mark = "// ending: ";
  EXPECT_TRUE(source.starts_with(mark));
  std::string line = source.substr(mark.size(), source.find('\n') - mark.size());
  std::vector<std::string> endings;
  for (std::size_t at; (at = line.find(" or ")) != std::string::npos; line = line.substr(at + 4))
    endings.push_back(line.substr(0, at));
  endings.push_back(line);
  return endings;
}

// Programs are compiled in the sandbox too, and executed by descriptor.
OutputFile compile(const Program& program, const std::string& attack_header) {
  Command command;
  command.arguments = {"/usr/bin/gcc", "-O1", "-w", "-pthread", "program.c", "-o", "program"};
  command.environment = {"PATH=/usr/bin:/bin"};
  command.files = {{"program.c", program.source}, {"attack.h", attack_header}};
  command.outputs = {"program"};
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::seconds(20);
  limits.wall_time = std::chrono::seconds(60);
  limits.memory = Bytes{1ull << 30};
  SandboxRun run = sandbox().open_lane(system_view())->run(command, limits);
  EXPECT_EQ(describe(run.ending), "exited 0") << run.err;
  if (run.outputs.empty()) throw std::runtime_error("not compiled: " + run.err);
  return std::move(run.outputs.front());
}

// Scratch files count against the lane that made them, so the program moves out of it.
UniqueFd copy_to_memory(const OutputFile& file) {
  UniqueFd copy(::memfd_create("program", MFD_CLOEXEC));
  char block[65536];
  for (ssize_t size; (size = ::read(file.file.get(), block, sizeof block)) > 0;)
    EXPECT_EQ(::write(copy.get(), block, static_cast<std::size_t>(size)), size);
  ::fchmod(copy.get(), 0755);
  return copy;
}

UniqueFd listen_on_abstract_socket() {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string_view name("\0gavel-test-socket", 18);
  name.copy(address.sun_path, name.size());
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  ::bind(socket.get(), reinterpret_cast<sockaddr*>(&address),
         static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size()));
  ::listen(socket.get(), 1);
  return socket;
}

// A program that is not to end by the CPU limit must be far from it on a slow disk too: 500 nested
// folders took one machine 0.4 s.
Limits attack_limits(const std::vector<std::string>& expected) {
  const bool burns = std::find(expected.begin(), expected.end(), "timed-out cpu") != expected.end();
  Limits limits = small_limits();
  limits.cpu_time = burns ? std::chrono::milliseconds(400) : std::chrono::seconds(8);
  limits.idle_time = std::chrono::milliseconds(400);
  limits.wall_time = std::chrono::seconds(20);
  limits.processes = 24;
  return limits;
}

class SandboxProgram : public testing::TestWithParam<Program> {};

TEST_P(SandboxProgram, EndsAsItsFirstLineSays) {
  static const std::string attack_header = header();
  const std::vector<std::string> expected = expected_endings(GetParam().source);
  const UniqueFd socket = listen_on_abstract_socket();
  const UniqueFd executable = copy_to_memory(compile(GetParam(), attack_header));
  const auto lane = sandbox().open_lane(system_view());
  Command command{.arguments = {"program"}, .environment = {"PATH=/usr/bin:/bin"}};
  command.program = executable.get();
  const SandboxRun run = lane->run(command, attack_limits(expected));
  const std::string ending = describe(run.ending);
  EXPECT_TRUE(std::any_of(expected.begin(), expected.end(),
                          [&](const std::string& one) { return ending.starts_with(one); }))
      << ending << "\n"
      << run.err.substr(0, 500);
  // The lane is as good as new.
  const SandboxRun next = lane->run(shell("ls -A; echo fine"), small_limits());
  EXPECT_EQ(next.out, "fine\n") << describe(next.ending) << next.err;
}

INSTANTIATE_TEST_SUITE_P(All, SandboxProgram, testing::ValuesIn(programs()),
                         [](const auto& program) { return program.param.name; });

}  // namespace
}  // namespace gavel
