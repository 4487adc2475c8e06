// The generated inputs of one problem, kept on disk: to read them takes a quarter of the time that
// drawing them takes (tests/bench/kept_inputs_bench).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "runner/build/content_cache.h"
#include "runner/judge/case_list.h"

namespace gavel {

// One solution's. Nothing is read before the first input is wanted. What is not kept is drawn, and
// when all of the problem's inputs were, they are kept for the next one. The name they are kept by
// is a hash over the problem's text and this program.
class KeptInputs {
 public:
  explicit KeptInputs(const ProblemSpec& problem) : problem_(problem), cache_("inputs") {}
  KeptInputs(const KeptInputs&) = delete;
  KeptInputs& operator=(const KeptInputs&) = delete;
  ~KeptInputs();

  // Of a generated case. One that is wanted again is drawn again. Error as in generate_known().
  Input take(const PlannedCase& planned);
  std::size_t drawn() const { return drawn_; }

 private:
  void look();
  std::optional<Input> take_kept(const std::string& name);
  void note(const std::string& name, const Input& input);

  const ProblemSpec& problem_;
  const ContentCache cache_;
  std::string key_;  // empty: nobody has looked yet
  std::unordered_map<std::string, std::string> kept_;
  std::size_t drawn_ = 0;
  std::size_t bytes_ = 0;
  std::vector<CacheFile> fresh_;  // drawn here
};

}  // namespace gavel
