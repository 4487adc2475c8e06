#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/problem/make.h"

namespace gavel {
namespace {

class CallsWorkshop {
 public:
  CallsWorkshop(const std::vector<MethodConstraint>& methods, Draw& draw)
      : methods_(methods), draw_(draw) {}

  void make(const CallsMaker& maker) {
    std::visit([&](const auto& data) { (*this)(data); }, maker.data);
  }

  void operator()(const DrawCalls& maker) {
    const std::size_t length = draw_length(maker.length, draw_);
    std::size_t turn = 0;
    calls_.reserve(calls_.size() + length);
    for (std::size_t i = 0; i < length; ++i) {
      draw_.environment[maker.index_slot].integer = static_cast<std::int64_t>(i);
      add(maker.is_cycle ? next_in_turn(maker.of, turn) : draw_by_weight(maker.of));
    }
  }

  void operator()(const ConcatCalls& maker) {
    for (const CallsMaker& part : maker.parts) make(part);
  }

  void operator()(const ChooseCalls& maker) { make(maker.of[draw_.random.below(maker.of.size())]); }

  std::vector<Call> finish() { return std::move(calls_); }

 private:
  bool is_allowed(const CallMaker& call) const { return level_ >= methods_[call.method].needs; }

  [[noreturn]] void fail_forbidden() const {
    throw Error(
        fmt::format("no call is allowed at a level of {}, after {} calls", level_, calls_.size()));
  }

  const CallMaker& next_in_turn(const std::vector<CallMaker>& of, std::size_t& turn) const {
    for (std::size_t tries = 0; tries < of.size(); ++tries) {
      const CallMaker& call = of[turn++ % of.size()];
      if (is_allowed(call)) return call;
    }
    fail_forbidden();
  }

  const CallMaker& draw_by_weight(const std::vector<CallMaker>& of) {
    std::uint64_t sum = 0;
    for (const CallMaker& call : of) {
      if (is_allowed(call)) sum += static_cast<std::uint64_t>(call.weight);
    }
    if (sum == 0) fail_forbidden();
    std::uint64_t drawn = draw_.random.below(sum);
    for (const CallMaker& call : of) {
      if (!is_allowed(call)) continue;
      if (drawn < static_cast<std::uint64_t>(call.weight)) return call;
      drawn -= static_cast<std::uint64_t>(call.weight);
    }
    fail_forbidden();
  }

  void add(const CallMaker& maker) {
    Call call{maker.method, {}};
    call.arguments.reserve(maker.arguments.size());
    for (const MakerPtr& argument : maker.arguments) {
      call.arguments.push_back(make_value(*argument, draw_));
    }
    level_ += methods_[maker.method].gives;
    calls_.push_back(std::move(call));
  }

  const std::vector<MethodConstraint>& methods_;
  Draw& draw_;
  std::vector<Call> calls_;
  std::int64_t level_ = 0;
};

}  // namespace

std::vector<Call> make_calls(const CallsMaker& maker, const std::vector<MethodConstraint>& methods,
                             Draw& draw) {
  CallsWorkshop workshop(methods, draw);
  workshop.make(maker);
  return workshop.finish();
}

}  // namespace gavel
