#include <csignal>
#include <exception>

#include "cli/command_line.h"
#include "cli/complain.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/usage_error.h"

namespace gavel {
namespace {

// Runs the command that was asked for.
struct Runner {
  const PartialSettings& options;

  ExitStatus operator()(const Explanation& explanation) const {
    write_out(explanation.text);
    return ExitStatus::Accepted;
  }
  ExitStatus operator()(const ListOptions& list) const {
    return run_list(list, resolve_settings(options));
  }
  ExitStatus operator()(const ShowOptions& show) const {
    return run_show(show, resolve_settings(options));
  }
  ExitStatus operator()(const NewOptions& start) const {
    return run_new(start, resolve_settings(options));
  }
  ExitStatus operator()(const TestOptions& test) const {
    return run_test(test, resolve_settings(options));
  }
  ExitStatus operator()(const TimeOptions& time) const {
    return run_time(time, resolve_settings(options));
  }
  ExitStatus operator()(const ExecOptions& exec) const {
    return run_exec(exec, resolve_settings(options));
  }
  ExitStatus operator()(const DoctorOptions& doctor) const {
    return run_doctor(doctor, resolve_settings(options));
  }
};

ExitStatus run(int count, const char* const* arguments) {
  try {
    const Invocation invocation = parse_command_line(count, arguments);
    return std::visit(Runner{invocation.settings}, invocation.command);
  } catch (const UsageError& error) {
    complain(error.what(), error.hint());
    return ExitStatus::WrongUsage;
  } catch (const Interrupted&) {
    complain(say(locale_of_environment(), Phrase::Interrupted));
    return ExitStatus::Interrupted;
  } catch (const ClosedPipe&) {
    return ExitStatus::ClosedPipe;
  } catch (const Error& error) {
    complain(error.what(), error.hint());
    return ExitStatus::Broken;
  } catch (const std::exception& error) {
    complain(error.what(), "this is a fault of gavel itself");
    return ExitStatus::Broken;
  }
}

}  // namespace
}  // namespace gavel

int main(int argc, char** argv) {
  // A reader that goes away shows as EPIPE, so that everything is still cleaned up.
  std::signal(SIGPIPE, SIG_IGN);
  return static_cast<int>(gavel::run(argc, argv));
}
