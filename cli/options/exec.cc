#include <memory>

#include "cli/commands/commands.h"
#include "cli/options/declare.h"

namespace gavel {

CommandRun declare_exec(CommandSyntax& syntax) {
  constexpr NumberRange kProcesses{1, 4096};
  constexpr NumberRange kRepeats{1, 1'000'000};
  const auto options = std::make_shared<ExecOptions>();
  Limits& limits = options->limits;
  syntax.command_to_run(options->command);
  syntax.duration("--cpu", limits.cpu_time,
                  {"CPU time of all its processes (1s)", "全部进程的 CPU 时间（1s）"});
  syntax.duration("--wall", limits.wall_time, {"wall time (10s)", "墙钟时间（10s）"});
  syntax.size("--memory", limits.memory, {"memory (256MiB)", "内存（256MiB）"});
  syntax.size("--output", limits.output,
              {"standard output and error together, unless to a terminal (16MiB)",
               "标准输出与错误合计，直接输出到终端的除外（16MiB）"});
  syntax.number("--processes", limits.processes, kProcesses,
                {"processes and threads at one time (64)", "同时存在的进程和线程数（64）"});
  syntax.number("--repeat", options->repeat, kRepeats,
                {"run it N times, report the median", "运行 N 次，报告中位数"});
  syntax.repeatable("--bind", options->bindings, "PATH[:rw]",
                    {"show this path too, writable with :rw (repeatable)",
                     "让它也能看到这个路径，加 :rw 可写（可重复）"});
  syntax.sandbox();
  syntax.flag("--json", options->wants_json,
              {"report as JSON on standard error", "在标准错误上输出 JSON 报告"});
  syntax.option("--report", options->report_file, "FILE",
                {"report as JSON into this file", "把 JSON 报告写入这个文件"});
  syntax.examples({"exec --cpu 2s --memory 64MiB -- ./a.out", "exec --repeat 100 -- true"});
  return [options](const Settings& settings) { return run_exec(*options, settings); };
}

}  // namespace gavel
