// The generated inputs of each problem: drawn, and read from a cache that keeps them as it keeps
// answers (whole files, hashed when they are read). Milliseconds of CPU, medians of five in turns.
//   build/tests/bench/kept_inputs_bench PROBLEMS_FOLDER
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>

#include "runner/build/content_cache.h"
#include "runner/judge/case_list.h"
#include "runner/problem/codec.h"
#include "runner/problem/load.h"
#include "tests/bench/cpu_time.h"

namespace {

using gavel::cost_of;
using gavel::median;

using Visit = std::function<void(const gavel::Type&, const gavel::Value&)>;

void for_each_value(const gavel::Signature& signature, const gavel::Input& input,
                    const Visit& visit) {
  const auto all = [&](const gavel::Method& method, const std::vector<gavel::Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) visit(method.params[i].type, values[i]);
  };
  all(signature.is_class ? signature.constructor : signature.function, input.arguments);
  for (const gavel::Call& call : input.calls) all(signature.methods[call.method], call.arguments);
}

struct Costs {
  double draw = 0;
  double read = 0;
  std::size_t bytes = 0;
};

Costs measure(const gavel::ProblemSpec& problem) {
  std::vector<gavel::PlannedCase> plan = gavel::plan_cases(problem, {});
  std::erase_if(plan, [](const auto& one) { return !one.index; });
  std::vector<gavel::CacheFile> files;
  std::map<std::string, std::vector<const gavel::Type*>> types;
  Costs costs;
  for (const auto& planned : plan) {
    const gavel::Input input = gavel::answered_input_of(problem, planned);
    gavel::CacheFile file{.name = planned.name, .contents = {}};
    for_each_value(problem.signature, input, [&](const auto& type, const auto& value) {
      encode(type, value, file.contents);
      types[planned.name].push_back(&type);
    });
    costs.bytes += file.contents.size();
    files.push_back(std::move(file));
  }
  const gavel::ContentCache cache("inputs-bench");
  cache.put(problem.id, files);
  std::vector<double> draws, reads;
  for (int round = 0; round < 5; ++round) {
    draws.push_back(cost_of([&] {
      for (const auto& planned : plan) (void)gavel::answered_input_of(problem, planned);
    }));
    reads.push_back(cost_of([&] {
      const auto kept = cache.get(problem.id);
      for (const gavel::CacheFile& file : *kept) {
        std::string_view rest = file.contents;
        for (const gavel::Type* type : types[file.name]) (void)gavel::decode(*type, rest);
      }
    }));
  }
  costs.draw = median(draws);
  costs.read = median(reads);
  return costs;
}

}  // namespace

int main(int count, char** words) {
  const std::filesystem::path folder = count > 1 ? words[1] : "problems";
  fmt::print("{:36}{:>10}{:>10}{:>8}{:>12}\n", "problem", "draw, ms", "read, ms", "ratio", "KiB");
  Costs sum;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    auto loaded = gavel::load_problem(entry.path());
    const auto* problem = std::get_if<gavel::ProblemSpec>(&loaded);
    if (problem == nullptr) continue;
    const Costs costs = measure(*problem);
    fmt::print("{:36}{:10.2f}{:10.2f}{:8.2f}{:12}\n", problem->id, costs.draw, costs.read,
               costs.read / costs.draw, costs.bytes >> 10);
    sum = {sum.draw + costs.draw, sum.read + costs.read, sum.bytes + costs.bytes};
  }
  fmt::print("{:36}{:10.2f}{:10.2f}{:8.2f}{:12}\n", "all", sum.draw, sum.read, sum.read / sum.draw,
             sum.bytes >> 10);
}
