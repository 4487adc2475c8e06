#include "runner/judge/answer_bank.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/build/content_cache.h"
#include "runner/harness/protocol.h"
#include "runner/judge/answer_checker.h"
#include "runner/judge/case_list.h"
#include "runner/judge/oracle.h"
#include "runner/judge/verdict.h"
#include "runner/problem/codec.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

std::vector<PlannedCase> generated_cases(const ProblemSpec& problem) {
  std::vector<PlannedCase> plan = plan_cases(problem, {});
  std::erase_if(plan, [](const PlannedCase& planned) { return !planned.index; });
  return plan;
}

std::string key_of(const ProblemSpec& problem,
                   const std::vector<const ReferenceSpec*>& references) {
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(read_file(problem.folder / "problem.toml"));
  for (const ReferenceSpec* reference : references) {
    hash.add(reference->file.string()).add(submission_of(problem, *reference).text);
  }
  if (const auto* checker = std::get_if<ProgramChecker>(&problem.checker)) {
    hash.add(read_file(problem.folder / checker->file));
  }
  return hash.name();
}

// Null when no language has such files.
const Toolchain* look_for_language_of(const std::filesystem::path& file,
                                      std::vector<Toolchain>& toolchains) {
  const Toolchain* known = toolchain_of_file(file, toolchains);
  if (known == nullptr) return nullptr;
  Toolchain& language = toolchains.at(static_cast<std::size_t>(known - toolchains.data()));
  look_for(language);
  return &language;
}

constexpr std::size_t kAnsweringReferences = 2;

template <typename Works>
std::vector<const ReferenceSpec*> answering_references_if(const ProblemSpec& problem,
                                                          const Works& works) {
  std::vector<const ReferenceSpec*> result;
  for (const ReferenceSpec& reference : problem.references) {
    if (reference.expect == accepted_code() && works(reference)) result.push_back(&reference);
    if (result.size() == kAnsweringReferences) break;
  }
  return result;
}

// Those that answered before, if they are all of `wanted`.
std::optional<ExpectedAnswers> kept_answers(const ContentCache& cache, const std::string& key,
                                            std::size_t wanted) {
  auto kept = cache.get(key);
  if (!kept || kept->size() != wanted) return std::nullopt;
  ExpectedAnswers answers;
  for (CacheFile& file : *kept) answers[file.name] = std::move(file.contents);
  return answers;
}

constexpr const char* kSpecAtFault = "the problem's spec is at fault, not the solution";
constexpr Bytes kBrief{200};

}  // namespace

void look_for_references(const ProblemSpec& problem, std::vector<Toolchain>& toolchains) {
  if (const auto* checker = std::get_if<ProgramChecker>(&problem.checker)) {
    look_for_language_of(checker->file, toolchains);
  }
  std::size_t working = 0;
  for (const ReferenceSpec& reference : problem.references) {
    if (reference.expect != accepted_code()) continue;
    const Toolchain* language = look_for_language_of(reference.file, toolchains);
    if (language == nullptr) continue;
    if (language->missing.empty() && ++working == kAnsweringReferences) return;
  }
}

std::vector<const ReferenceSpec*> answering_references(const ProblemSpec& problem,
                                                       const std::vector<Toolchain>& toolchains) {
  return answering_references_if(problem, [&](const ReferenceSpec& reference) {
    const Toolchain* toolchain = toolchain_of_file(reference.file, toolchains);
    return toolchain != nullptr && !toolchain->programs.empty() && toolchain->missing.empty();
  });
}

struct AnswerBank::Slot {
  std::mutex mutex;
  std::shared_ptr<const ExpectedAnswers> answers;
};

AnswerBank::AnswerBank(ReferenceLanguages& languages, PreparedStore& prepared)
    : languages_(languages), prepared_(prepared) {}
AnswerBank::~AnswerBank() = default;

AnswerBank::Slot& AnswerBank::slot(const ProblemSpec& problem) {
  const std::scoped_lock lock(mutex_);
  auto& slot = slots_[problem.folder.string()];
  if (!slot) slot = std::make_unique<Slot>();
  return *slot;
}

std::shared_ptr<const ExpectedAnswers> AnswerBank::get(const ProblemSpec& problem, Lanes& lanes) {
  Slot& slot = this->slot(problem);
  const std::scoped_lock lock(slot.mutex);
  if (!slot.answers) {
    slot.answers = std::make_shared<const ExpectedAnswers>(compute(problem, lanes));
  }
  return slot.answers;
}

ExpectedAnswers AnswerBank::compute(const ProblemSpec& problem, Lanes& lanes) {
  const std::vector<PlannedCase> plan = generated_cases(problem);
  if (plan.empty()) return {};
  const ContentCache cache("answers");
  // Of which languages work here nothing has to be known while all of them do.
  const auto hoped = answering_references_if(problem, [](const ReferenceSpec&) { return true; });
  const std::string hoped_key = key_of(problem, hoped);
  if (auto kept = kept_answers(cache, hoped_key, plan.size())) return *std::move(kept);
  const auto references = answering_references(problem, languages_.of(problem));
  if (references.empty()) {
    if (hoped.empty())
      throw Error(fmt::format("{}: no [[solution]] has expect = \"AC\"", problem.id),
                  "generated cases get their answers from it: add one to problem.toml");
    throw Error(fmt::format("{}: no accepted reference solution runs here", problem.id),
                "generated cases get their answers from it: `gavel doctor` shows what is missing");
  }
  const std::string key = key_of(problem, references);
  if (key != hoped_key) {
    if (auto kept = kept_answers(cache, key, plan.size())) return *std::move(kept);
  }
  ExpectedAnswers answers = agreed_answers(problem, references, plan, lanes);
  std::vector<CacheFile> files;
  for (const auto& [name, bytes] : answers) files.push_back({.name = name, .contents = bytes});
  cache.put(key, files);
  return answers;
}

ExpectedAnswers AnswerBank::agreed_answers(const ProblemSpec& problem,
                                           const std::vector<const ReferenceSpec*>& references,
                                           const std::vector<PlannedCase>& plan, Lanes& lanes) {
  ExpectedAnswers encoded;
  std::map<std::string, Answer> first;
  const ReferenceSpec& leader = *references.front();
  ask_all(problem, leader, plan, lanes,
          [&](const PlannedCase& planned, const Input& input, Answer&& answer) {
            encoded[planned.name] = encode_answer(problem.signature, input, answer);
            first[planned.name] = std::move(answer);
          });
  AnswerChecker checker(problem, languages_.of(problem), prepared_, lanes.sandbox());
  for (const ReferenceSpec* other : references) {
    if (other == &leader) continue;
    ask_all(problem, *other, plan, lanes,
            [&](const PlannedCase& planned, const Input& input, Answer&& answer) {
              const Answer& known = first.at(planned.name);
              if (checker.compare(input, answer, known).is_right) return;
              throw Error(fmt::format("{}: two references disagree on {}: {} says {}, {} says {}",
                                      problem.id, planned.name, leader.file.string(),
                                      to_text(problem.signature, input, known, kBrief),
                                      other->file.string(),
                                      to_text(problem.signature, input, answer, kBrief)),
                          kSpecAtFault);
            });
  }
  return encoded;
}

void AnswerBank::ask_all(const ProblemSpec& problem, const ReferenceSpec& reference,
                         const std::vector<PlannedCase>& plan, Lanes& lanes,
                         const OnAnswer& on_answer) {
  Oracle oracle(problem, reference, languages_.of(problem), prepared_, lanes);
  for (const PlannedCase& planned : plan) {
    const Input input = input_of(problem, planned);
    on_answer(planned, input, oracle.answer(input, planned.name));
  }
}

}  // namespace gavel
