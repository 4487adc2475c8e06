// Locks between processes (flock(2)): they end with whoever holds them.
#pragma once

#include <filesystem>

#include "runner/base/unique_fd.h"

namespace gavel {

enum class LockKind { Shared, Alone };

// Holds the lock for as long as the descriptor lives. Empty when somebody else holds it, or the
// file cannot be made: it never waits.
UniqueFd try_lock(const std::filesystem::path& file, LockKind kind);

}  // namespace gavel
