#include "cli/render/phrases.h"

#include <array>

namespace gavel {
namespace {

struct Row {
  Phrase phrase;
  std::string_view en;
  std::string_view zh;
};

constexpr auto kRows = std::to_array<Row>({
    {Phrase::Input, "input", "输入"},
    {Phrase::Expected, "expected", "期望"},
    {Phrase::Actual, "actual", "实际"},
    {Phrase::Printed, "printed", "打印"},
    {Phrase::PrintedToError, "stderr", "错误流"},
    {Phrase::Rerun, "rerun", "重跑"},
    {Phrase::StateLeaks,
     "this case passes when it runs alone: state leaks from one call to the next",
     "单独运行时这个用例能通过：上一次调用留下的状态影响了这一次"},
    {Phrase::Characters, "{} characters", "共 {} 个字符"},
    {Phrase::LinesLeftOut, "… {} more lines …", "…… 省略 {} 行 ……"},
    {Phrase::CompilerSays, "the compiler says", "编译器的话"},
    {Phrase::AsExpected, "as expected", "符合预期"},
    {Phrase::NotAsExpected, "expected {}", "预期 {}"},
    {Phrase::Solution, "{} solution", "{} 份解答"},
    {Phrase::Solutions, "{} solutions", "{} 份解答"},
    {Phrase::AllAsExpected, "all as the problems expect", "全部符合题目的预期"},
    {Phrase::SomeNotAsExpected, "{} not as the problems expect", "{} 份不符合题目的预期"},
    {Phrase::Compiling, "compiling {}", "正在编译 {}"},
    {Phrase::Answering, "computing the expected answers for {}", "正在计算期望答案 {}"},
    {Phrase::Running, "running {}", "正在运行 {}"},
    {Phrase::Measuring, "measuring the growth of {}", "正在测量增长 {}"},
    {Phrase::GrowthTime, "time", "时间"},
    {Phrase::GrowthSpace, "space", "空间"},
    {Phrase::GrowthFitted, "grows like", "增长近似"},
    {Phrase::GrowthTarget, "target", "目标"},
    {Phrase::GrowthVerdict, "verdict", "结论"},
    {Phrase::GrowthSolution, "solution", "解答"},
    {Phrase::GrowthWithin, "within", "达标"},
    {Phrase::GrowthExceeds, "exceeds", "超出"},
    {Phrase::GrowthInconclusive, "inconclusive", "无法判定"},
    {Phrase::GrowthNotAccepted, "not accepted: {}", "未通过：{}"},
    {Phrase::GrowthNoTarget, "no target", "没有目标"},
    {Phrase::GrowsLike, "{} grows like {}, the target is {}: {}.", "{}按 {} 增长，目标是 {}：{}。"},
    {Phrase::GrowsLikeWithin, "{} grows like {}, as asked for ({}).",
     "{}按 {} 增长，符合要求（{}）。"},
    {Phrase::TimeWouldBe, "at {} that is about {} instead of {}", "{} 时约需 {}，而不是 {}"},
    {Phrase::SpaceWouldBe, "at {} that is about {} instead of {}", "{} 时约占 {}，而不是 {}"},
    {Phrase::PlotKey, "solid: the solution; dashed: the target", "实线：这份解答；虚线：目标"},
    {Phrase::MeasuredBy, "measured by {}", "测量方式：{}"},
    {Phrase::MeasureInstructions, "instructions executed, counted in an emulator",
     "在模拟器中统计执行的指令数"},
    {Phrase::MeasureCpuTime, "CPU time: log factors are not judged", "CPU 时间：不判定对数因子"},
    {Phrase::Size, "size", "规模"},
    {Phrase::Cost, "cost", "代价"},
    {Phrase::Bytes, "bytes", "字节"},
    {Phrase::PerTarget, "per target", "与目标之比"},
    {Phrase::Problem, "problem", "题目"},
    {Phrase::Title, "title", "标题"},
    {Phrase::Difficulty, "difficulty", "难度"},
    {Phrase::NoTarget, "none", "无"},
    {Phrase::TargetLike, "as {}", "同 {}"},
    {Phrase::TargetsBoth, "time {}, space {}", "时间 {}，空间 {}"},
    {Phrase::Easy, "easy", "简单"},
    {Phrase::Medium, "medium", "中等"},
    {Phrase::Hard, "hard", "困难"},
    {Phrase::Examples, "Examples", "示例"},
    {Phrase::Signature, "signature", "签名"},
    {Phrase::TimeLimit, "time limit", "时间限制"},
    {Phrase::MemoryLimit, "memory limit", "内存限制"},
    {Phrase::Target, "target", "目标"},
    {Phrase::Tags, "tags", "标签"},
    {Phrase::Source, "known from", "出处"},
    {Phrase::Hint, "Hint {}", "提示 {}"},
    {Phrase::HintsLeft, "{} hints left: {} show {} --hint {}",
     "还有 {} 条提示：{} show {} --hint {}"},
    {Phrase::NextSteps, "judge it with: {} test {}", "判题：{} test {}"},
    {Phrase::EndedExited, "exited with status {}", "退出，状态 {}"},
    {Phrase::EndedSignalled, "ended by signal {} ({})", "被信号 {} 终止（{}）"},
    {Phrase::EndedCpuTime, "CPU time limit exceeded", "CPU 时间超限"},
    {Phrase::EndedWallTime, "wall time limit exceeded", "墙钟时间超限"},
    {Phrase::EndedIdle, "slept for too long", "空等太久"},
    {Phrase::EndedMemory, "memory limit exceeded", "内存超限"},
    {Phrase::EndedOutput, "output limit exceeded", "输出超限"},
    {Phrase::EndedForbidden, "ended for a forbidden call: {}", "调用了不允许的系统调用：{}"},
    {Phrase::Costs, "CPU {} · wall {} · memory {}", "CPU {} · 墙钟 {} · 内存 {}"},
    {Phrase::MedianOfRuns, "{} runs, median wall {}", "{} 次运行，墙钟中位数 {}"},
    {Phrase::Languages, "Languages", "语言"},
    {Phrase::Layers, "Sandbox", "沙箱"},
    {Phrase::Works, "works", "可用"},
    {Phrase::Missing, "not installed", "未安装"},
    {Phrase::Broken, "does not work", "不可用"},
    {Phrase::SandboxFull, "full: every layer holds", "完整：每一层都有效"},
    {Phrase::SandboxReduced, "reduced: these layers are missing", "不完整：缺少下列各层"},
    {Phrase::Remedy, "to enable it: {}", "启用方法：{}"},
    {Phrase::Suggestion, "did you mean '{}'?", "是不是想输入“{}”？"},
    {Phrase::NoSuchProblem, "there is no problem '{}'", "没有题目“{}”"},
    {Phrase::ThereAre, "there are: {}", "可选：{}"},
    {Phrase::NoSuchLanguage, "there is no language '{}'; there are: {}",
     "没有语言“{}”；可用的有：{}"},
    {Phrase::NoSuchPath, "{}: there is no such file or folder", "{}：没有这个文件或目录"},
    {Phrase::WhichProblem, "{}: which problem does it solve?", "{}：它解的是哪道题？"},
    {Phrase::WhichProblemHint,
     "name the file or its folder after a problem, or say --problem with one of: {}",
     "用题目的名字给文件或目录命名，或者用 --problem 指明，可选：{}"},
    {Phrase::WhichLanguage, "{}: which language is it written in?", "{}：它是用哪种语言写的？"},
    {Phrase::WhichLanguageHint, "extensions: {}; or say --lang with one of: {}",
     "扩展名：{}；或者用 --lang 指明，可选：{}"},
    {Phrase::TooLarge, "{}: a solution has at most 1 MiB, this file has {}",
     "{}：解答最大 1 MiB，这个文件有 {}"},
    {Phrase::NotText, "{}: this is not text (byte {} is NUL)",
     "{}：不是文本文件（第 {} 字节是 NUL）"},
    {Phrase::Unreadable, "{}: cannot be read: {}", "{}：无法读取：{}"},
    {Phrase::NothingToJudge, "nothing to judge in {}", "{} 里没有可以判的解答"},
    {Phrase::NothingToJudgeHint,
     "start one with: {} new PROBLEM; a solution's file or folder bears the problem's name",
     "先用 {} new 题目 写一份；解答的文件或目录要以题目命名"},
    {Phrase::PassedOver, "passed over {} source files that name no problem, {} first",
     "跳过 {} 个没有以题目命名的源文件，第一个是 {}"},
    {Phrase::AlreadyThere, "{} is already there", "{} 已经存在"},
    {Phrase::AlreadyThereHint, "nothing was written; choose another name with -o",
     "什么都没有写；用 -o 换一个名字"},
    {Phrase::Wrote, "wrote {}", "已写入 {}"},
    {Phrase::NoProblems, "there are no problems in {}", "{} 里没有题目"},
    {Phrase::NoProblemsHint, "say where they are with --problems DIR",
     "用 --problems 目录 指明题目在哪里"},
    {Phrase::NoProblemsTagged, "no problem is tagged '{}'", "没有带标签“{}”的题目"},
    {Phrase::BrokenProblem, "the problem '{}' is broken; its solutions are not judged",
     "题目“{}”的描述有错误；它的解答不判"},
    {Phrase::NoSuchCase, "no case is named '{}'", "没有名为“{}”的用例"},
    {Phrase::NoSuchCaseHint, "names are like '{}'", "用例名形如“{}”"},
    {Phrase::Interrupted, "interrupted", "已中断"},
    {Phrase::NoCache, "no cache can be kept (no home, or no room in it): everything is built anew",
     "无法保留缓存（没有主目录，或其中无法写入）：每次都重新构建"},
    {Phrase::ReducedSandbox, "the sandbox is reduced here ({}); see: {} doctor",
     "这里的沙箱不完整（{}）；详见：{} doctor"},
});

constexpr bool rows_stand_in_order() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].phrase) != i) return false;
  }
  return kRows.size() == static_cast<std::size_t>(Phrase::kCount);
}
static_assert(rows_stand_in_order());

}  // namespace

std::string_view words(Locale locale, Phrase phrase) {
  const Row& row = kRows[static_cast<std::size_t>(phrase)];
  return locale == Locale::Chinese ? row.zh : row.en;
}

}  // namespace gavel
