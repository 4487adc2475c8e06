// What the cache holds, for people and programs.
#pragma once

#include <optional>
#include <string>

#include "cli/render/screen.h"
#include "runner/base/cache_upkeep.h"

namespace gavel {

struct CacheReport {
  CacheContents contents;
  Bytes most;                      // the bound that it is kept within
  std::optional<Bytes> cleared{};  // unset: it was not asked for
  bool is_in_use = false;          // something was kept back for a judge that runs
};

std::string render_cache(const CacheReport& report, const Screen& screen);

// {"schema": 1, "folder": "...", "bytes": 0, "limit_bytes": 0, "parts": [{"name": "answers",
// "entries": 0, "bytes": 0}, ...]}, and after --clear "cleared_bytes" and "in_use".
std::string render_cache_json(const CacheReport& report);

}  // namespace gavel
