#include "runner/sandbox/lanes.h"

namespace gavel {

Lane& Lanes::at(const View& view) {
  for (auto& [known, lane] : lanes_) {
    if (known == view) return *lane;
  }
  lanes_.emplace_back(view, sandbox_.open_lane(view));
  return *lanes_.back().second;
}

}  // namespace gavel
