// The root directory that programs of a lane see.
#pragma once

#include <string>
#include <vector>

namespace gavel {

// Builds, in a mount namespace of our own, a small read-only root that shows `visible` (read-only)
// and `writable` at their paths on the host, and makes it this process's root. The old root is
// gone afterwards. `keeps_proc` leaves the host's /proc at /proc, where each run covers it with
// one of its own: the kernel lets a user namespace mount /proc only where one is fully visible.
// StepFailed names the step that the kernel refused.
void enter_new_root(const std::vector<std::string>& visible,
                    const std::vector<std::string>& writable, bool keeps_proc);

}  // namespace gavel
