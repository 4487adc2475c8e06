// What is kept in the cache: how much, clearing it, and keeping it within bounds.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "runner/base/units.h"

namespace gavel {

struct CachePart {
  std::string name;  // the folder below the cache's
  std::size_t entries = 0;
  Bytes size;
};

struct CacheContents {
  std::filesystem::path folder;  // empty: nothing can be kept here
  std::vector<CachePart> parts;

  Bytes size() const;
};

CacheContents look_into_cache();

// Removes everything but what languages have prepared while a judge uses it: false then. All else
// is safe to remove at any time, since whoever uses it has read it whole.
bool clear_cache();

// Removes what was used least recently until nine tenths of `most` are left, if there is more than
// `most`. What a judge uses stays, as in clear_cache().
void trim_cache(Bytes most);

// The same, at most once in a minute, whoever asks.
void trim_cache_sometimes(Bytes most);

}  // namespace gavel
