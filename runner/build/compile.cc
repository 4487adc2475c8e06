#include "runner/build/compile.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "runner/base/error.h"
#include "runner/base/overload.h"

namespace gavel {
namespace {

std::string contents_of(const OutputFile& output) {
  struct stat info {};
  if (::fstat(output.file.get(), &info) != 0) throw system_error(output.name, errno);
  std::string contents(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t have = 0;
  while (have < contents.size()) {
    const ssize_t n = ::pread(output.file.get(), contents.data() + have, contents.size() - have,
                              static_cast<off_t>(have));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) throw system_error(fmt::format("cannot read {}", output.name), errno);
    have += static_cast<std::size_t>(n);
  }
  return contents;
}

// How the compiler ended, when it was not its own word.
std::string describe(const Ending& ending, const CompileJob& job) {
  return std::visit(
      Overload{
          [](const Exited&) { return std::string(); },
          [](const Signalled& e) {
            return fmt::format("the compiler was ended by signal {} ({})", e.signal,
                               ::strsignal(e.signal));
          },
          [&](const TimedOut&) {
            return fmt::format("the compiler took longer than it may ({} of CPU time)",
                               format_duration(job.limits.cpu_time));
          },
          [&](const OutOfMemory&) {
            return fmt::format("the compiler used more memory than it may ({})",
                               format_bytes(job.limits.memory));
          },
          [](const OutputTooLarge&) { return std::string("the compiler wrote more than it may"); },
          [](const ForbiddenCall& e) {
            return fmt::format("the compiler tried what is forbidden: {}", e.what);
          },
      },
      ending);
}

std::string joined(const std::string& out, const std::string& err) {
  if (out.empty() || err.empty()) return out + err;
  return out + (out.ends_with('\n') ? "" : "\n") + err;
}

}  // namespace

CommandLine expand(const CommandLine& command, const Toolchain& toolchain,
                   const std::map<std::string, std::string>& words) {
  CommandLine result;
  for (const std::string& word : command.arguments) {
    result.arguments.push_back(expand(word, toolchain, words));
  }
  for (const std::string& word : command.environment) {
    result.environment.push_back(expand(word, toolchain, words));
  }
  return result;
}

std::variant<Compiled, Refused> compile(const CompileJob& job, Lanes& lanes) {
  const CommandLine line = expand(job.command, job.toolchain, job.words);
  Command command;
  command.arguments = line.arguments;
  command.environment = line.environment;
  command.files = job.files;
  command.outputs = job.outputs;
  const SandboxRun run = lanes.at(job.view).run(command, job.limits);
  const std::string said = joined(run.out, run.err);
  const auto* exited = std::get_if<Exited>(&run.ending);
  if (exited == nullptr) {
    return Refused{joined(describe(run.ending, job), said)};
  }
  if (exited->status != 0) {
    return Refused{said.empty() ? fmt::format("the compiler failed with status {} and no message",
                                              exited->status)
                                : said};
  }
  Compiled compiled{.outputs = {}, .message = said};
  for (const OutputFile& output : run.outputs) {
    compiled.outputs.push_back({.name = output.name,
                                .contents = contents_of(output),
                                .is_executable = output.is_executable});
  }
  return compiled;
}

}  // namespace gavel
