// One prepared folder in the cache: made whole, checked before it is used.
#pragma once

#include <filesystem>
#include <vector>

#include "runner/build/content_cache.h"

namespace gavel {

// Puts the files where `folder` shall be, all of them or none, with a list of their sizes and
// times. What was there is replaced unless it is whole: someone may be using it. False when there
// is no room, or it cannot be written.
bool write_prepared_folder(const std::filesystem::path& folder,
                           const std::vector<CacheFile>& files);

// The same into a folder that is there, without the list. Error when it cannot be written.
void fill_folder(const std::filesystem::path& folder, const std::vector<CacheFile>& files);

// Whether everything is there as it was written: a file that is missing, cut or written to since is
// noticed without reading it.
bool is_whole(const std::filesystem::path& folder);

}  // namespace gavel
