// What a command that runs solutions works with.
#pragma once

#include <vector>

#include "cli/bounded_cache.h"
#include "cli/catalogue.h"
#include "cli/interruption.h"
#include "cli/settings.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// One for each process, and first of all: the sandbox forks, and should do so while the program is
// small. Throws what its parts throw.
struct Workbench {
  explicit Workbench(const Settings& settings)
      : sandbox(settings.sandbox),
        cache(settings.cache_size),
        catalogue(settings.problems),
        languages(read_toolchains(settings.languages)) {}

  const InterruptibleSandbox sandbox;
  const BoundedCache cache;
  Catalogue catalogue;
  std::vector<Toolchain> languages;
};

}  // namespace gavel
