#include "runner/complexity/ahead.h"

#include "runner/base/error.h"

namespace gavel {

Ahead::Ahead(const Task& task, const Emulator* emulator, std::vector<Toolchain>& toolchains,
             PreparedStore& store, Sandbox& sandbox)
    : task_(task),
      emulator_(emulator),
      toolchains_(toolchains),
      store_(store),
      lanes_(sandbox),
      done_(std::async(std::launch::async, [this] { work(); })) {}

Ahead::~Ahead() {
  tell_compiled(false);
  done_.wait();
}

void Ahead::tell_compiled(bool is_compiled) {
  if (is_told_) return;
  is_told_ = true;
  compiled_.set_value(is_compiled);
}

Session* Ahead::begun() {
  done_.wait();
  return session_ ? &*session_ : nullptr;
}

void Ahead::work() {
  try {
    const auto trees = make_source_trees(*task_.problem, task_.submission, *task_.toolchain);
    const Prepared prepared = store_.get(*task_.toolchain, lanes_);
    const Bench bench{*task_.problem, *task_.toolchain, trees,  prepared,
                      emulator_,      toolchains_,      store_, lanes_};
    if (task_.toolchain->compile) compile(bench);
    const bool is_kept_elsewhere = task_.toolchain->compile.has_value();
    if (emulator_ == nullptr || (is_kept_elsewhere && !compiled_.get_future().get())) return;
    executable_ = build_for(bench, Purpose::Instructions);
    session_.emplace(*executable_, task_.problem->signature, measuring_limits(bench), lanes_);
    session_->begin();
  } catch (const Error&) {
    session_.reset();
  } catch (const Interrupted&) {
    session_.reset();
  }
}

// What is not the same as what is judged.
void Ahead::compile(const Bench& bench) {
  const SourceTree& tree = bench.trees.front();
  const std::string judged = executable_key(tree, bench.toolchain, Purpose::Judge);
  for (const Purpose purpose : {Purpose::Blocks, Purpose::Space}) {
    const bool is_other = executable_key(tree, bench.toolchain, purpose) != judged;
    if (is_other) build_for(bench, purpose);
  }
}

}  // namespace gavel
