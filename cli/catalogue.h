// The problems that can be found, loaded when they are asked for.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/problem/load.h"

namespace gavel {

using LoadedProblem = std::variant<ProblemSpec, std::vector<SpecError>>;

class Catalogue {
 public:
  // Of two problems of the same id the one in the earlier directory counts. Directories that are
  // not there are passed over.
  explicit Catalogue(const std::vector<std::filesystem::path>& directories);

  // Sorted. An id is the name of the problem's folder.
  const std::vector<std::string>& ids() const { return ids_; }

  // The id that `name` stands for, however it joins its words: jump-game, jump_game, JumpGame,
  // "45. Jump Game".
  std::optional<std::string> find_id(std::string_view name) const;

  // `id` must be one of ids().
  const std::filesystem::path& folder(const std::string& id) const;

  // Parsed once, kept.
  const LoadedProblem& load(const std::filesystem::path& folder);

 private:
  std::vector<std::string> ids_;
  std::map<std::string, std::filesystem::path> folders_;     // by id
  std::map<std::string, std::string, std::less<>> by_name_;  // bare name -> id
  std::map<std::filesystem::path, std::unique_ptr<LoadedProblem>> loaded_;
};

}  // namespace gavel
