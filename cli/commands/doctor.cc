#include <unistd.h>

#include <algorithm>
#include <optional>

#include "cli/bounded_cache.h"
#include "cli/commands/commands.h"
#include "cli/interruption.h"
#include "cli/render/doctor_report.h"
#include "cli/render/output.h"
#include "runner/complexity/emulator.h"
#include "runner/judge/judge.h"

namespace gavel {
namespace {

// echo(value: int) -> int with one case: what every language can be asked to solve.
ProblemSpec make_probe() {
  ProblemSpec probe;
  probe.id = "probe";
  probe.signature.name = "echo";
  probe.signature.function = {.name = "echo",
                              .params = {{.name = "value", .type = Type(TypeKind::Int)}},
                              .returns = Type(TypeKind::Int)};
  probe.time_limit = std::chrono::seconds(5);
  const Value number{std::int32_t{42}};
  probe.cases.push_back({.name = "case/probe",
                         .why = {},
                         .input = {.arguments = {number}, .calls = {}},
                         .answer = {{number}}});
  return probe;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string why_it_failed(const SolutionResult& result) {
  if (!result.message.empty()) return result.message;
  if (!result.compile.message.empty()) return result.compile.message;
  return result.cases.empty() ? "" : result.cases.front().message;
}

LanguageHealth examine(Toolchain& language, const ProblemSpec& probe, Sandbox& sandbox,
                       std::vector<Toolchain>& languages) {
  look_for(language);
  LanguageHealth health{.id = language.id,
                        .version = first_line(language.version),
                        .is_installed = language.missing.empty(),
                        .works = false,
                        .trouble = language.missing,
                        .remedy = ""};
  if (!language.package.empty()) health.remedy = "sudo apt-get install " + language.package;
  if (!health.is_installed) return health;
  const std::string file = "echo" + language.extensions.front();
  const Report report =
      judge({{.problem = &probe,
              .toolchain = &language,
              .submission = {.path = file, .file_name = file, .text = make_echo(probe, language)}}},
            {.jobs = 1, .cases = {}, .locale = "en"}, languages, sandbox, {});
  const SolutionResult& result = report.results.front();
  health.works = is_accepted(result.verdict);
  health.trouble = health.works ? "" : why_it_failed(result);
  return health;
}

// Runs a program that does nothing under the emulator, with the plugin that counts, in the sandbox.
LanguageHealth examine_emulator(const std::filesystem::path& plugin, Sandbox& sandbox) {
  LanguageHealth health{.id = "emulator",
                        .version = "",
                        .is_installed = false,
                        .works = false,
                        .trouble = "",
                        .remedy = "sudo apt-get install qemu-user"};
  const std::optional<Emulator> emulator = find_emulator(plugin, health.trouble);
  if (!emulator) return health;
  health.is_installed = true;
  health.version = emulator->program.string();
  Command command{.arguments = emulator->prefix()};
  command.arguments.emplace_back("/bin/true");
  Limits limits;
  limits.cpu_time = std::chrono::seconds(5);
  limits.memory = Bytes{512ull << 20};
  const View view{.paths = {"/usr", "/bin", "/lib", "/lib64", emulator->plugin}};
  const SandboxRun run = sandbox.open_lane(view)->run(command, limits);
  const auto* const exited = std::get_if<Exited>(&run.ending);
  health.works = exited != nullptr && exited->status == 0;
  if (!health.works) health.trouble = "it does not run here: " + first_line(run.err);
  return health;
}

}  // namespace

ExitStatus run_doctor(const DoctorOptions& options, const Settings& settings) {
  const InterruptibleSandbox sandbox(settings.sandbox, LayerCheck::Always);
  const BoundedCache cache(settings.cache_size);
  const ProblemSpec probe = make_probe();
  std::vector<Toolchain> languages = read_toolchains(settings.languages);
  DoctorReport report{.has_full_sandbox = sandbox->is_full(),
                      .missing_layers = sandbox->missing_layers(),
                      .held_layers = sandbox->held_layers(),
                      .languages = {},
                      .emulator = examine_emulator(settings.counter_plugin, *sandbox)};
  for (Toolchain& language : languages) {
    report.languages.push_back(examine(language, probe, *sandbox, languages));
  }
  write_out(options.wants_json ? render_doctor_json(report)
                               : render_doctor(report, settings.screen_of(STDOUT_FILENO)));
  const bool has_core = std::any_of(report.languages.begin(), report.languages.end(),
                                    [](const LanguageHealth& one) { return one.works; });
  return has_core ? ExitStatus::Accepted : ExitStatus::Broken;
}

}  // namespace gavel
