#include "cli/problem_summary.h"

#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/build/content_cache.h"

namespace gavel {
namespace {

// The fields of a summary in the order in which they are kept; the tags follow.
template <typename Problem>
auto kept_fields(Problem& problem) {
  return std::array{&problem.id,
                    &problem.title.en,
                    &problem.title.zh,
                    &problem.difficulty,
                    &problem.complexity.time.expression,
                    &problem.complexity.space.expression};
}

std::vector<CacheFile> pack_summary(const ProblemSpec& problem) {
  std::vector<CacheFile> files;
  for (const std::string* field : kept_fields(problem))
    files.push_back({.name = "", .contents = *field});
  for (const auto* target : {&problem.complexity.time, &problem.complexity.space}) {
    files.push_back({.name = "", .contents = target->like.string()});
  }
  for (const std::string& tag : problem.tags) files.push_back({.name = "", .contents = tag});
  return files;
}

std::optional<ProblemSpec> unpack_summary(const std::vector<CacheFile>& files) {
  ProblemSpec problem;
  const auto fields = kept_fields(problem);
  if (files.size() < fields.size() + 2) return std::nullopt;
  std::size_t next = 0;
  for (std::string* field : fields) *field = files[next++].contents;
  problem.complexity.time.like = files[next++].contents;
  problem.complexity.space.like = files[next++].contents;
  for (; next < files.size(); ++next) problem.tags.push_back(files[next].contents);
  return problem;
}

}  // namespace

std::variant<ProblemSpec, std::vector<SpecError>> load_summary(
    const std::filesystem::path& folder) {
  constexpr Bytes kMost{4ull << 20};
  std::string text;
  try {
    text = read_file(folder / "problem.toml", kMost);
  } catch (const Error&) {
    return load_problem(folder);  // says what is wrong
  }
  const ContentCache cache("summaries");
  const std::string name = std::filesystem::absolute(folder).lexically_normal().string();
  const std::string key = ContentHash().add(GAVEL_VERSION).add(name).add(text).name();
  if (const auto kept = cache.get(key)) {
    if (auto problem = unpack_summary(*kept)) return *std::move(problem);
  }
  auto loaded = load_problem_text(folder, text);
  if (const auto* problem = std::get_if<ProblemSpec>(&loaded))
    cache.put(key, pack_summary(*problem));
  return loaded;
}

}  // namespace gavel
