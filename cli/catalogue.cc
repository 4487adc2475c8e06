#include "cli/catalogue.h"

#include <cctype>

namespace gavel {
namespace {

namespace fs = std::filesystem;

// Letters and digits alone, in lower case: "JumpGame", "jump_game" and "jump-game" are one name.
std::string bare_name(std::string_view name) {
  std::string bare;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) bare += static_cast<char>(std::tolower(byte));
    if (byte >= 0x80) bare += c;
  }
  return bare;
}

std::string_view without_leading_number(std::string_view name) {
  const std::size_t letters = name.find_first_not_of("0123456789");
  return letters == std::string_view::npos ? name : name.substr(letters);
}

}  // namespace

Catalogue::Catalogue(const std::vector<fs::path>& directories) {
  for (const fs::path& directory : directories) {
    std::error_code error;
    if (!fs::is_directory(directory, error)) continue;
    for (const fs::path& folder : find_problems(directory)) {
      folders_.try_emplace(folder.filename().string(), folder);
    }
  }
  for (const auto& [id, folder] : folders_) {
    ids_.push_back(id);
    by_name_.try_emplace(bare_name(id), id);
  }
}

std::optional<std::string> Catalogue::find_id(std::string_view name) const {
  const std::string bare = bare_name(name);
  auto found = by_name_.find(bare);
  if (found == by_name_.end()) found = by_name_.find(without_leading_number(bare));
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

const fs::path& Catalogue::folder(const std::string& id) const { return folders_.at(id); }

const LoadedProblem& Catalogue::load(const fs::path& folder) {
  std::unique_ptr<LoadedProblem>& loaded = loaded_[folder];
  if (!loaded) loaded = std::make_unique<LoadedProblem>(load_problem(folder));
  return *loaded;
}

}  // namespace gavel
