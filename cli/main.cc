#include <csignal>
#include <exception>

#include "cli/background_preparation.h"
#include "cli/command_line.h"
#include "cli/complain.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/usage_error.h"

namespace gavel {
namespace {

ExitStatus run(int count, const char* const* arguments) {
  const Locale locale = locale_of_arguments(count, arguments);
  if (const auto status = prepare_when_asked(count, arguments)) {
    return static_cast<ExitStatus>(*status);
  }
  try {
    const Invocation invocation = parse_command_line(count, arguments);
    if (const auto* explanation = std::get_if<Explanation>(&invocation.command)) {
      write_out(explanation->text);
      return ExitStatus::Accepted;
    }
    return std::get<CommandRun>(invocation.command)(resolve_settings(invocation.settings));
  } catch (const UsageError& error) {
    complain(error, locale);
    return ExitStatus::WrongUsage;
  } catch (const Interrupted&) {
    complain(say(locale, Phrase::Interrupted));
    return ExitStatus::Interrupted;
  } catch (const ClosedPipe&) {
    return ExitStatus::ClosedPipe;
  } catch (const Error& error) {
    complain(error, locale);
    return ExitStatus::Broken;
  } catch (const std::exception& error) {
    complain(error.what(), say(locale, Phrase::OwnFault));
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
