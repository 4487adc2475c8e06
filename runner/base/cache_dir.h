// Where what can be made again is kept.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace gavel {

// $XDG_CACHE_HOME/gavel, else $HOME/.cache/gavel, made when missing (mode 700) together with
// `part` below it. Nothing when there is no home, it cannot be written, or somebody else owns it:
// everything then works without a cache.
std::optional<std::filesystem::path> cache_dir(std::string_view part);

// False when nothing more can be kept: there is no such directory, or hardly any room on its disk.
bool has_room_in_cache();

}  // namespace gavel
