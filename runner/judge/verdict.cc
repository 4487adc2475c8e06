#include "runner/judge/verdict.h"

#include <array>

namespace gavel {
namespace {

// In the order of the enumeration.
constexpr std::array<VerdictRow, 8> kRows{{
    {Verdict::CE, "CE", "compile error", "编译错误", Tone::Bad, 1},
    {Verdict::MLE, "MLE", "memory limit exceeded", "内存超限", Tone::Warning, 1},
    {Verdict::TLE, "TLE", "time limit exceeded", "超出时间限制", Tone::Warning, 1},
    {Verdict::OLE, "OLE", "output limit exceeded", "输出超限", Tone::Warning, 1},
    {Verdict::RE, "RE", "runtime error", "运行错误", Tone::Bad, 1},
    {Verdict::WA, "WA", "wrong answer", "答案错误", Tone::Bad, 1},
    {Verdict::AC, "AC", "accepted", "通过", Tone::Good, 0},
    {Verdict::IE, "IE", "internal error", "判题器内部错误", Tone::Fault, 3},
}};

}  // namespace

std::span<const VerdictRow> verdict_rows() { return kRows; }

const VerdictRow& row(Verdict verdict) { return kRows.at(static_cast<std::size_t>(verdict)); }

bool is_runtime_error(Verdict verdict) { return verdict == Verdict::RE; }

bool is_accepted(Verdict verdict) { return verdict == Verdict::AC; }

std::string_view accepted_code() { return row(Verdict::AC).code; }

std::string_view timeout_code() { return row(Verdict::TLE).code; }

}  // namespace gavel
