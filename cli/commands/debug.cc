#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

#include "cli/commands/commands.h"
#include "cli/complain.h"
#include "cli/debug_case.h"
#include "cli/own_cases.h"
#include "cli/plan_tasks.h"
#include "cli/render/escape.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/progress_line.h"
#include "cli/shell_word.h"
#include "cli/usage_error.h"
#include "cli/workbench.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/base/terminal_program.h"
#include "runner/build/compile.h"
#include "runner/build/debug_build.h"
#include "runner/harness/debug_program.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

namespace places = std::filesystem;

constexpr std::size_t kLargestProgram = 512 << 10;  // bytes of source
constexpr Bytes kShownInput{300};

// A solution's case, built in a folder of its own.
struct DebugProgram {
  DebugTools tools;
  MessagePlaces places;
  Signature signature;
  SourceTree tree;
  TempDir folder;
};

void refuse_large(const SourceTree& tree, const std::string& case_name, Locale locale) {
  const std::size_t size = tree.files.front().contents.size();
  if (size <= kLargestProgram) return;
  throw UsageError(say(locale, Phrase::DebugTooLarge, case_name, format_bytes(Bytes{size})),
                   say(locale, Phrase::DebugTooLargeHint));
}

// Nothing, and why is told, when it does not compile.
std::optional<DebugProgram> build_program(const Task& task, const ChosenCase& chosen,
                                          const DebugOptions& options, Sandbox& sandbox,
                                          const Settings& settings) {
  const Locale locale = settings.locale;
  look_for(*task.toolchain);
  if (!task.toolchain->missing.empty()) {
    throw Error(task.toolchain->missing,
                fmt::format("on Debian or Ubuntu: apt-get install {}", task.toolchain->package));
  }
  DebugTools tools = read_debug_tools(*task.toolchain);
  const DebugCase one{.name = chosen.name, .input = chosen.input, .answer = chosen.answer};
  const places::path shown =
      options.file.empty() ? places::absolute(task.submission.path) : places::path();
  const auto trees = make_debug_trees(*task.problem, task.submission, tools, one, shown);
  refuse_large(trees.front(), chosen.name, locale);
  TempDir folder("gavel-debug-");
  Lanes lanes(sandbox);
  const auto built = [&] {
    ProgressLine progress(settings.screen_of(STDERR_FILENO), 1);
    progress.update({.solution = task.submission.path,
                     .task = 0,
                     .stage = Progress::Stage::Compiling,
                     .result = nullptr});
    return build_to_debug(trees, tools.toolchain, folder.path(), lanes);
  }();
  MessagePlaces places(tools.toolchain, task.submission);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    complain(say(locale, Phrase::DebugDoesNotCompile));
    write_error(escape_lines(places.locate(failure->message)) + "\n");
    return std::nullopt;
  }
  return DebugProgram{.tools = std::move(tools),
                      .places = std::move(places),
                      .signature = task.problem->signature,
                      .tree = *std::get<DebugBuild>(built).tree,
                      .folder = std::move(folder)};
}

std::string command_text(const CommandLine& line) {
  std::string text;
  for (const std::string& word : line.arguments) {
    text += (text.empty() ? "" : " ") + shell_word(word);
  }
  return text;
}

bool is_our_own(const places::path& file) {
  return read_file(file).substr(0, 20).find(kDebugSignature) != std::string::npos;
}

// Over a file that was written like this, but over no other.
ExitStatus emit(const DebugProgram& program, const std::string& file, Locale locale) {
  if (!write_new_file(file, program.tree.files.front().contents)) {
    if (!is_our_own(file)) {
      throw UsageError(say(locale, Phrase::AlreadyThere, file),
                       say(locale, Phrase::DebugAlreadyThereHint));
    }
    write_file(file, program.tree.files.front().contents);
  }
  write_out(say(locale, Phrase::Wrote, file) + "\n");
  const Toolchain& toolchain = program.tools.toolchain;
  const std::map<std::string, std::string> words = {{"source", file}};
  if (toolchain.compile) {
    write_out(say(locale, Phrase::DebugBuildIt,
                  command_text(expand(*toolchain.compile, toolchain, words))) +
              "\n");
  }
  write_out(say(locale, Phrase::DebugRunIt, command_text(expand(toolchain.run, toolchain, words))) +
            "\n");
  return ExitStatus::Accepted;
}

// A debugger where there is one and somebody to use it, else the program itself.
CommandLine line_to_run(const DebugProgram& program, bool is_plain, bool& is_debugged) {
  const bool is_used = !is_plain && ::isatty(STDIN_FILENO) != 0;
  for (const Debugger& debugger : program.tools.debuggers) {
    const auto found = find_program(debugger.programs);
    if (!is_used || !found) continue;
    is_debugged = true;
    return debugger_line(program.tools, debugger, *found, program.signature, program.tree);
  }
  return expand(program.tools.toolchain.run, program.tools.toolchain,
                {{"source", program.tree.files.front().name}});
}

ExitStatus run_program(const DebugProgram& program, bool is_plain, Locale locale) {
  bool is_debugged = false;
  CommandLine line = line_to_run(program, is_plain, is_debugged);
  complain(say(locale, Phrase::DebugOutside, command_text(line)));
  const auto& folder = program.folder.path();
  std::string said;
  const ProgramEnd end = is_debugged
                             ? run_in_terminal(line.arguments, line.environment, folder)
                             : run_in_terminal(line.arguments, line.environment, folder, said);
  if (end.signal == SIGTERM || end.signal == SIGHUP) return ExitStatus::Interrupted;
  if (is_debugged) return ExitStatus::Accepted;
  // Last, and in the form that editors know.
  if (const std::string place = program.places.first_place(said); !place.empty()) {
    write_error(escape_line(place) + "\n");
  }
  if (end.signal != 0) {
    complain(say(locale, Phrase::EndedSignalled, end.signal, ::strsignal(end.signal)));
  }
  return end.signal == 0 && end.status == 0 ? ExitStatus::Accepted : ExitStatus::NotAccepted;
}

void tell_case(const ChosenCase& chosen, const ProblemSpec& problem, Locale locale) {
  const auto phrase = chosen.is_smaller ? Phrase::DebugSmaller : Phrase::DebugCase;
  complain(say(locale, phrase, chosen.name,
               escape_line(to_text(problem.signature, chosen.input, kShownInput))));
}

// Everything that needs the sandbox, which is gone when the program runs.
std::optional<DebugProgram> make_program(const DebugOptions& options, const Settings& settings,
                                         ExitStatus& status) {
  Workbench bench(settings);
  PlanRequest request{.command = "debug", .takes_own_cases = true};
  if (!options.case_name.empty()) request.cases.push_back(options.case_name);
  auto plan = plan_one(options.choice, request, settings, bench, status);
  if (!plan) return std::nullopt;
  Sandbox& sandbox = *bench.sandbox;
  answer_own_cases(*plan, bench.languages, sandbox, settings.locale);
  const auto chosen =
      choose_case(*plan, options.case_name, settings, bench.languages, sandbox, status);
  if (!chosen) return std::nullopt;
  const Task& task = plan->tasks.front();
  tell_case(*chosen, *task.problem, settings.locale);
  status = ExitStatus::NotAccepted;
  return build_program(task, *chosen, options, sandbox, settings);
}

}  // namespace

ExitStatus run_debug(const DebugOptions& options, const Settings& settings) {
  ExitStatus status = ExitStatus::NotAccepted;
  const auto program = make_program(options, settings, status);
  if (!program) return status;
  if (!options.file.empty()) return emit(*program, options.file, settings.locale);
  return run_program(*program, options.is_plain, settings.locale);
}

}  // namespace gavel
