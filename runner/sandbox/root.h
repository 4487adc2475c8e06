// The root directory that programs of a lane see.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "runner/sandbox/owner_mount.h"

namespace gavel {

// Makes an empty root this process's, in a mount namespace of its own; the host's is still there.
// StepFailed names the step that the kernel refused, here and below.
void enter_empty_root();

// Makes of it a small read-only root that shows `visible` (read-only) and `writable` at their paths
// on the host, by way of `mounts` those that are among them. The host's root is gone afterwards.
// `keeps_proc` leaves the host's /proc at /proc,
// where each run covers it with one of its own: the kernel lets a user namespace mount /proc only
// where one is fully visible.
void fill_root(const std::vector<std::string>& visible, const std::vector<std::string>& writable,
               std::span<const OwnerMount> mounts, bool keeps_proc);

}  // namespace gavel
