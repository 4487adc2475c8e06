#include "runner/verify/mutant_programs.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

constexpr const char* kChosen = "GAVEL_MUTANT=";

// Its place in a program; the original is the first.
std::size_t place_of(std::size_t number) { return number == kOriginal ? 0 : number + 1; }

std::string fill(std::string text, std::size_t place) {
  const std::string digits = std::to_string(place);
  for (std::size_t at = 0; (at = text.find("{number}", at)) != std::string::npos;) {
    text.replace(at, 8, digits);
  }
  return text;
}

std::vector<SourceTree> trees_of(const MutantContext& context, const std::vector<Mutant>& mutants,
                                 std::size_t number) {
  const std::filesystem::path path = context.problem.folder / context.reference.file;
  const std::string extension = path.extension().string();
  return make_source_trees(
      context.problem,
      {.path = path,
       .file_name = context.rules.batch ? fmt::format("mutant-{}{}", place_of(number), extension)
                                        : path.filename().string(),
       .text = number == kOriginal ? read_file(path) : mutants[number].text},
      context.toolchain);
}

std::string edited(const BatchRule& batch, std::string text, std::size_t place) {
  for (const TextEdit& edit : batch.edits) {
    re2::RE2::GlobalReplace(&text, *edit.match, fill(edit.replace, place));
  }
  return fill(batch.before, place) + text + fill(batch.after, place);
}

SourceTree join(const MutantContext& context, const std::vector<Mutant>& mutants,
                const std::vector<std::size_t>& numbers) {
  const BatchRule& batch = *context.rules.batch;
  std::string text = batch.begin;
  SourceTree joined;
  for (const std::size_t number : numbers) {
    SourceTree tree = trees_of(context, mutants, number).front();
    const auto source = std::ranges::find(tree.files, batch.source, &SourceFile::name);
    if (source == tree.files.end())
      throw Error(fmt::format("mutants.toml: no source {}", batch.source));
    text += edited(batch, source->contents, place_of(number));
    if (joined.files.empty()) joined = std::move(tree);
  }
  text += batch.middle;
  for (const std::size_t number : numbers) text += fill(batch.each, place_of(number));
  text += batch.end;
  std::ranges::find(joined.files, batch.source, &SourceFile::name)->contents = std::move(text);
  return joined;
}

// The mutants that the compiler names beside the word "error".
std::set<std::size_t> refused_places(const std::string& message) {
  static const re2::RE2 kNamed(R"(mutant-(\d+)\.[^\n]*\berror\b)");
  std::set<std::size_t> places;
  re2::StringPiece rest(message);
  std::size_t place = 0;
  while (re2::RE2::FindAndConsume(&rest, kNamed, &place)) places.insert(place);
  return places;
}

class BatchBuilder {
 public:
  BatchBuilder(const MutantContext& context, const std::vector<Mutant>& mutants, Lanes& lanes)
      : context_(context), mutants_(mutants), lanes_(lanes), toolchain_(context.toolchain) {
    if (context.rules.batch) toolchain_.compile->arguments = context.rules.batch->compile;
  }

  std::vector<MutantProgram> build_joined(const std::vector<std::size_t>& numbers) {
    const std::size_t most = context_.rules.batch->count;
    for (std::size_t begin = 0; begin < numbers.size(); begin += most) {
      const std::size_t end = std::min(numbers.size(), begin + most);
      add_joined({numbers.begin() + static_cast<std::ptrdiff_t>(begin),
                  numbers.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    return std::move(programs_);
  }

  std::vector<MutantProgram> build_singly(const std::vector<std::size_t>& numbers) {
    for (const std::size_t number : numbers) {
      auto built = build(trees_of(context_, mutants_, number), context_.toolchain,
                         context_.store.get(context_.toolchain, lanes_),
                         {.memory = context_.problem.memory_limit}, lanes_);
      if (auto* executable = std::get_if<Executable>(&built)) {
        programs_.push_back({std::move(*executable), {number}});
      }
    }
    return std::move(programs_);
  }

 private:
  // Leaves out what the compiler refuses; where it does not say which that is, halves.
  void add_joined(std::vector<std::size_t> numbers) {
    if (numbers.empty()) return;
    auto built = build({join(context_, mutants_, numbers)}, toolchain_,
                       context_.store.get(context_.toolchain, lanes_),
                       {.memory = context_.problem.memory_limit}, lanes_);
    if (auto* executable = std::get_if<Executable>(&built)) {
      programs_.push_back({std::move(*executable), std::move(numbers)});
      return;
    }
    if (numbers.size() == 1) return;
    const auto refused = refused_places(std::get<CompileFailure>(built).message);
    std::vector<std::size_t> left = numbers;
    std::erase_if(left, [&](std::size_t one) { return refused.contains(place_of(one)); });
    if (left.size() < numbers.size()) return add_joined(std::move(left));
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    add_joined({numbers.begin(), middle});
    add_joined({middle, numbers.end()});
  }

  const MutantContext& context_;
  const std::vector<Mutant>& mutants_;
  Lanes& lanes_;
  Toolchain toolchain_;  // compiles several at once
  std::vector<MutantProgram> programs_;
};

}  // namespace

void choose_mutant(MutantProgram& program, std::size_t number) {
  auto& environment = program.executable.command.environment;
  std::erase_if(environment, [](const std::string& one) { return one.starts_with(kChosen); });
  environment.push_back(kChosen + std::to_string(place_of(number)));
}

std::vector<MutantProgram> build_mutants(const MutantContext& context,
                                         const std::vector<Mutant>& mutants,
                                         const std::vector<std::size_t>& numbers, Lanes& lanes) {
  BatchBuilder builder(context, mutants, lanes);
  return context.rules.batch ? builder.build_joined(numbers) : builder.build_singly(numbers);
}

}  // namespace gavel
