// Sentences about this machine: its files, tools and sandbox, and what was measured on it.
#include "cli/render/translate.h"

namespace gavel {
namespace {

constexpr Translation kMachineTranslations[] = {
    // Files.
    {"cannot write {}", "无法写入 {}"},
    {"cannot write {}: {}", "无法写入 {}：{}"},
    {"cannot read {}", "无法读取 {}"},
    {"cannot read {}: {}", "无法读取 {}：{}"},
    {"cannot read {}: it is not a regular file", "无法读取 {}：它不是普通文件"},
    {"{} is too large: {}, and at most {} is read", "{} 太大：{}，最多读 {}"},
    {"cannot make a temporary directory in {}", "无法在 {} 里创建临时目录"},
    {"cannot make a temporary directory in {}: {}", "无法在 {} 里创建临时目录：{}"},
    {"cannot make the folder {}: {}", "无法创建目录 {}：{}"},
    {"cannot keep the executable in memory", "无法把可执行文件留在内存里"},
    {"cannot keep the executable in memory: {}", "无法把可执行文件留在内存里：{}"},
    {"Permission denied", "没有权限"},
    {"No such file or directory", "没有这个文件或目录"},
    {"No space left on device", "磁盘已满"},
    {"Read-only file system", "文件系统只读"},
    {"Too many levels of symbolic links", "符号链接层数太多"},
    {"Is a directory", "这是一个目录"},
    {"Not a directory", "不是目录"},
    // Settings and options.
    {"{}: there is no setting '{}'", "{}：没有设置项“{}”"},
    {"settings: problems, locale, sandbox, jobs, color",
     "设置项：problems、locale、sandbox、jobs、color"},
    {"{}: {} is {}, and must be {}", "{}：{} 是 {}，应为 {}"},
    {"a list of folders", "目录的列表"},
    {"a folder is expected, in quotes", "应为引号里的目录"},
    {"{}: a folder is expected, in quotes", "{}：应为引号里的目录"},
    {"there is no locale '{}'", "没有语言环境“{}”"},
    {"locales: en, zh", "可用：en、zh"},
    {"there is no sandbox mode '{}'", "没有沙箱模式“{}”"},
    {"modes: auto, full, reduced", "模式：auto、full、reduced"},
    {"--jobs is {}, and must be from 1 to {}", "--jobs 是 {}，应为 1 到 {}"},
    {"{}: {} is not a folder", "{}：{} 不是目录"},
    {"GAVEL_JOBS is '{}', and must be a number", "GAVEL_JOBS 是“{}”，应为数"},
    {"{} is not a program that can be run", "{} 不是可以运行的程序"},
    {"there is no program '{}' in PATH", "PATH 里没有程序“{}”"},
    {"--bind: there is no {}", "--bind：没有 {}"},
    {"the languages that belong to {} are not there", "与 {} 配套的语言文件不在"},
    {"cannot find the program's own file", "找不到程序自己的文件"},
    {"cannot find the program's own file: {}", "找不到程序自己的文件：{}"},
    {"run ./gavel in its source tree, or install the program again",
     "请在源码目录里运行 ./gavel，或重新安装"},
    // Languages.
    {"{} is not installed: none of {} is in PATH", "没有安装 {}：PATH 里找不到 {} 中的任何一个"},
    {"{} does not work here: `{}` failed: {}", "{} 在这里不能用：`{}` 失败：{}"},
    {"no languages in {}", "{} 里没有语言"},
    {"gavel's own files are not complete: install it again", "gavel 自己的文件不完整：请重新安装"},
    {"{} has no word for the type {}", "{} 没有类型 {} 的写法"},
    {"add it to [types] in {}/toolchain.toml", "请加到 {}/toolchain.toml 的 [types] 里"},
    {"docs/language-format.md describes this file", "docs/language-format.md 说明了这个文件"},
    {"'{}' is missing", "缺少“{}”"},
    {"'{}' is a list of texts", "“{}”应是文本的列表"},
    {"'{}' is a number", "“{}”应是数"},
    {"'{}' is a time: \"2s\"", "“{}”应是时间：\"2s\""},
    {"'{}' is a size: \"64MiB\"", "“{}”应是大小：\"64MiB\""},
    {"'{}' is a table", "“{}”应是表"},
    {"'{}' is a list of tables", "“{}”应是表的列表"},
    {"'{}' holds tables", "“{}”里应是表"},
    {"'{}' is a list", "“{}”应是列表"},
    {"'{}' must be text", "“{}”必须是文本"},
    {"expected a list of commands", "应是命令的列表"},
    {"pattern '{}' is not valid: {}", "正则表达式“{}”不对：{}"},
    {"no word '{}' here", "这里没有“{}”这个词"},
    {"section '{}' is not closed", "“{}”一段没有结束"},
    {"docs/language-format.md lists the words", "docs/language-format.md 列出了这些词"},
    // The sandbox: what is missing, what that means, what would help.
    {"namespaces ({})", "命名空间（{}）"},
    {"asked for", "按要求不用"},
    {"proc", "proc"},
    {"landlock", "landlock"},
    {"signal-scope", "信号范围"},
    {"memory-cgroup", "内存 cgroup"},
    {"cpu-cgroup", "CPU cgroup"},
    {"pids-cgroup", "进程数 cgroup"},
    {"programs see no /proc", "程序看不到 /proc"},
    {"run where /proc is not partly covered (not in a masked container)",
     "在 /proc 没有被遮住一部分的地方运行（不要在遮蔽了它的容器里）"},
    {"Landlock and the filter alone hide files, processes and the network; the sum of scratch "
     "files "
     "is not limited",
     "文件、进程和网络只靠 Landlock 和系统调用过滤来隔离；临时文件的总大小没有限制"},
    {"the read-only root is the only fence around files", "文件只靠只读的根目录来隔离"},
    {"a program can send signals to processes of the same user", "程序可以给同一用户的进程发信号"},
    {"memory of several processes is watched, not capped; memfd and shared memory are refused",
     "多个进程的内存只是定时查看，没有硬上限；memfd 和共享内存被禁用"},
    {"CPU time of children whose parent ignores them is bounded by wall time",
     "父进程不管的子进程，其 CPU 时间只受墙钟时间限制"},
    {"the number of processes is limited together with the user's others",
     "进程数与这个用户的其他进程合在一起限制"},
    {"allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, "
     "kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces > 0), or run as "
     "root",
     "允许非特权的用户命名空间（sysctl kernel.unprivileged_userns_clone=1、"
     "kernel.apparmor_restrict_unprivileged_userns=0、user.max_user_namespaces > 0），或以 root "
     "运行"},
    {"run as root, or below a delegated cgroup (systemd-run --user --scope -p Delegate=yes)",
     "以 root 运行，或在委派的 cgroup 之下运行（systemd-run --user --scope -p Delegate=yes）"},
    {"Linux 6.12 or later, with Landlock among the active security modules",
     "需要 Linux 6.12 或更新，并启用 Landlock 安全模块"},
    {"the full sandbox is not possible here; missing: {}", "这里做不到完整的沙箱；缺少：{}"},
    {"programs cannot be shut in here: no namespaces ({}) and no Landlock",
     "这里无法关住程序：既没有命名空间（{}），也没有 Landlock"},
    {"the reduced sandbox does not work here either: {}: {}", "简化的沙箱在这里也不能用：{}：{}"},
    {"the sandbox failed at {}: {}", "沙箱在这一步失败：{}：{}"},
    {"the sandbox cannot be set up: {}", "无法建立沙箱：{}"},
    {"cannot execute {} in the sandbox: {}", "无法在沙箱里执行 {}：{}"},
    {"the command line and its environment are too long", "命令行和环境变量太长"},
    {"a lane of the sandbox is gone", "沙箱的一条通道不见了"},
    {"was its launcher killed?", "它的启动进程被杀掉了吗？"},
    {"the sandbox's zygote is gone", "沙箱的母进程不见了"},
    {"was it killed?", "它被杀掉了吗？"},
    // Growth.
    {"the emulator's plugin {} was not built", "没有构建模拟器的插件 {}"},
    {"qemu-{} is not installed: sudo apt-get install qemu-user",
     "没有安装 qemu-{}：sudo apt-get install qemu-user"},
    {"{}; CPU time is used instead: log factors not judged", "{}；改用 CPU 时间：不判定对数因子"},
    {"the solution compiles, but not to be measured: {}", "解答能编译，但测量用的版本不能：{}"},
    {"{}: no language for {}", "{}：没有语言对应 {}"},
    {"the problem sets no target", "题目没有设目标"},
    {"{} tells of space in pieces of {} only, and the largest input that could be measured is "
     "smaller "
     "than that",
     "{} 只以 {} 为单位报告空间，而能测的最大输入比这还小"},
    {"at {}: {}", "在 {} 时：{}"},
    {"{}: no family '{}'", "{}：没有数据族“{}”"},
    {"the language's runtime does not report space", "这种语言的运行时不报告空间"},
    {"the solution interferes with its own measurement", "解答干扰了对它的测量"},
    {"only {} sizes could be measured, {} are needed: a larger time or memory limit, or a smaller "
     "first size, would help",
     "只能测 {} 个规模，需要 {} 个：放宽时间或内存限制，或者从更小的规模开始"},
    {"the slope {} ± {} does not clear {}: more sizes or more seeds would help",
     "斜率 {} ± {} 离 {} 不够远：更多的规模或种子会有帮助"},
    {"against the reference the cost grows by a factor of {} to {} for each unit of size, and {} "
     "is "
     "the line: larger sizes would help",
     "与参考解答相比，规模每增加一个单位，代价增长 {} 到 {} 倍，而界线是 {}：更大的规模会有帮助"},
};

}  // namespace

std::span<const Translation> machine_translations() { return kMachineTranslations; }

}  // namespace gavel
