#include "runner/sandbox/idle_watch.h"

namespace gavel {
namespace {

constexpr int kLeastShare = 200;               // half a percent of a processor is no work
constexpr std::uint64_t kPipeSize = 64 << 10;  // pipe(7)

}  // namespace

IdleWatch::IdleWatch(Duration limit, Clock::time_point begin, const Work& so_far)
    : limit_(limit), next_look_(begin + limit / kParts) {
  begin_anew(so_far);
}

void IdleWatch::begin_anew(const Work& work) {
  last_looks_.fill(work);
  looks_ = 0;
}

bool IdleWatch::look(Clock::time_point now, const Work& work) {
  if (now < next_look_) return false;
  next_look_ += limit_ / kParts;
  if (next_look_ < now + limit_ / kParts / 2) next_look_ = now + limit_ / kParts;  // late by far
  Work& oldest = last_looks_[static_cast<std::size_t>(looks_ % kParts)];
  if (work.is_runnable || work.output - oldest.output >= kPipeSize) {
    begin_anew(work);
    return false;
  }
  if (++looks_ >= kParts && work.cpu - oldest.cpu < limit_ / kLeastShare) return true;
  oldest = work;
  return false;
}

}  // namespace gavel
