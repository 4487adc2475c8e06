#include <unistd.h>

#include <algorithm>
#include <memory>
#include <set>

#include "cli/catalogue.h"
#include "cli/commands/commands.h"
#include "cli/find_solutions.h"
#include "cli/render/output.h"
#include "cli/render/phrases.h"
#include "cli/render/watch_screen.h"
#include "cli/usage_error.h"
#include "runner/base/error.h"
#include "runner/base/file_watch.h"
#include "runner/base/keyboard.h"
#include "runner/base/terminal_program.h"

namespace gavel {
namespace {

namespace watched = std::filesystem;

// More changes than this are not picked out one by one.
constexpr std::size_t kMostChanges = 200;

// An editor's several steps of saving are one change.
constexpr Duration kSettling = std::chrono::milliseconds(30);

bool is_folder(const watched::path& path) {
  std::error_code error;
  return watched::is_directory(path, error);
}

class WatchLoop {
 public:
  WatchLoop(SolutionChoice choice, const Settings& settings)
      : choice_(std::move(choice)),
        settings_(settings),
        languages_(read_toolchains(settings.languages)),
        screen_(settings.screen_of(STDOUT_FILENO)) {
    if (choice_.paths.empty()) choice_.paths.emplace_back(".");
    for (const watched::path& path : choice_.paths) watch(path);
  }

  ExitStatus run() {
    judge(choice_.paths);
    for (;;) {
      const int sources[] = {STDIN_FILENO, keyboard_->signals(), files_.descriptor(),
                             child_ ? child_->descriptor() : -1};
      const std::vector<bool> ready = wait_readable(sources, Duration(-1));
      if (ready[1]) return leave(ExitStatus::Interrupted);
      if (ready[0]) {
        const std::optional<char> key = keyboard_->take_key();
        if (key && (*key == 'q' || *key == '\0')) return leave(ExitStatus::Accepted);
        if (key) press(*key);
      }
      if (ready[2]) follow_changes();
      if (ready[3]) finish();
    }
  }

 private:
  void watch(const watched::path& path) {
    if (is_folder(path)) {
      files_.add(path, true);
    } else {
      const watched::path parent = path.parent_path();
      files_.add(parent.empty() ? "." : parent, false);
    }
  }

  // Folders among what was lost are not watched yet.
  void watch_again() {
    for (const watched::path& path : choice_.paths) {
      try {
        watch(path);
      } catch (const Error&) {
        continue;  // gone, or the limit: what is watched so far stays watched
      }
    }
  }

  ExitStatus leave(ExitStatus status) {
    child_.reset();
    write_out("\n");
    return status;
  }

  // A case file changes what every solution beside it is judged by.
  bool is_case_file(const watched::path& path) const {
    return path.filename().string().ends_with(".cases.toml") || path.filename() == "problem.toml";
  }

  bool concerns_us(const watched::path& path) {
    if (path.filename().string().starts_with('.')) return false;
    if (is_case_file(path)) return true;
    if (language_of(languages_, path) == nullptr) return false;
    return std::ranges::any_of(choice_.paths, [&](const watched::path& one) {
      if (!is_folder(one)) return path.filename() == one.filename();
      const auto relative = path.lexically_normal().lexically_relative(one.lexically_normal());
      return one == "." || (!relative.empty() && *relative.begin() != "..");
    });
  }

  void follow_changes() {
    std::set<watched::path> changed;
    const int source[] = {files_.descriptor()};
    do {
      for (const watched::path& path : files_.take_changes()) {
        if (concerns_us(path)) changed.insert(path);
      }
    } while (wait_readable(source, kSettling).front());
    const bool is_all = files_.take_loss() || changed.size() > kMostChanges;
    if (is_all) {
      watch_again();
      return judge(choice_.paths);
    }
    if (changed.empty()) return;
    std::vector<watched::path> paths;
    for (const watched::path& path : changed) {
      std::error_code error;
      if (is_case_file(path) || !watched::exists(path, error)) paths = choice_.paths;
    }
    if (paths.empty()) paths.assign(changed.begin(), changed.end());
    judge(paths);
  }

  void judge(const std::vector<watched::path>& paths, bool only_failed = false) {
    judged_ = paths;
    std::vector<std::string> arguments{"test"};
    if (only_failed) arguments.emplace_back("--failed");
    add_choice(arguments);
    for (const watched::path& path : paths) arguments.push_back(path.string());
    start(arguments);
  }

  void add_choice(std::vector<std::string>& arguments) const {
    if (!choice_.problem.empty()) arguments.insert(arguments.end(), {"--problem", choice_.problem});
    if (!choice_.language.empty()) arguments.insert(arguments.end(), {"--lang", choice_.language});
    if (choice_.refuses_history) arguments.emplace_back("--no-history");
  }

  void press(char key) {
    if (key == 'r') judge(judged_);
    if (key == 'f') judge(choice_.paths, true);
    if (key == 't') {
      std::vector<std::string> arguments{"time"};
      add_choice(arguments);
      for (const watched::path& path : judged_) arguments.push_back(path.string());
      start(arguments);
    }
    if (key == 's' || key == 'h') show(key == 'h');
    if (key == 'd') debug();
  }

  // The debugger gets the terminal as it was.
  void debug() {
    child_.reset();
    write_out(clear_screen(screen_));
    std::vector<std::string> arguments{"debug"};
    add_choice(arguments);
    for (const watched::path& path : judged_) arguments.push_back(path.string());
    keyboard_.reset();
    run_in_terminal(whole_command(std::move(arguments)), {}, watched::current_path());
    keyboard_.emplace();
    finish();
  }

  // The statement of the problem that the first solution is about, with one more hint each time.
  void show(bool with_next_hint) {
    const Catalogue catalogue(settings_.problems);
    const SolutionSearch found = find_solutions({.paths = judged_,
                                                 .problem = choice_.problem,
                                                 .language = choice_.language,
                                                 .locale = settings_.locale},
                                                catalogue, languages_);
    if (found.solutions.empty()) return;
    std::vector<std::string> arguments{"show", found.solutions.front().problem.filename().string()};
    if (with_next_hint) ++hints_;
    if (hints_ > 0) arguments.insert(arguments.end(), {"--hint", std::to_string(hints_)});
    start(arguments);
  }

  // What holds for this program holds for the one it starts.
  std::vector<std::string> whole_command(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "/proc/self/exe");
    for (const watched::path& folder : settings_.problems) {
      // The usual places need not be there.
      if (is_folder(folder)) arguments.insert(arguments.end(), {"--problems", folder.string()});
    }
    arguments.insert(arguments.end(), {"--locale", std::string(locale_name(settings_.locale))});
    if (settings_.refuses_colour) arguments.emplace_back("--no-color");
    return arguments;
  }

  void start(std::vector<std::string> arguments) {
    child_.reset();
    write_out(clear_screen(screen_));
    child_ = std::make_unique<ChildProgram>(whole_command(std::move(arguments)));
  }

  void finish() {
    child_.reset();
    write_out("\n" + render_watch_keys(settings_.screen_of(STDOUT_FILENO)) + "\n");
  }

  SolutionChoice choice_;
  const Settings& settings_;
  std::vector<Toolchain> languages_;
  const Screen screen_;
  FileWatch files_;
  std::optional<Keyboard> keyboard_{std::in_place};  // none while a debugger has the terminal
  std::unique_ptr<ChildProgram> child_;
  std::vector<watched::path> judged_;
  std::size_t hints_ = 0;
};

}  // namespace

ExitStatus run_watch(const SolutionChoice& choice, const Settings& settings) {
  if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDOUT_FILENO) == 0) {
    throw UsageError(say(settings.locale, Phrase::WatchNeedsTerminal));
  }
  return WatchLoop(choice, settings).run();
}

}  // namespace gavel
