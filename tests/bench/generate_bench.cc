// Ten million integers drawn as a problem's family draws them, beside a plain loop that fills a
// vector from std::mt19937_64: milliseconds of CPU, medians of five in turns, and the ratio.
//   build/tests/bench/generate_bench
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <random>

#include "runner/problem/generator.h"
#include "runner/problem/load.h"
#include "tests/bench/cpu_time.h"

namespace {

using gavel::cost_of;
using gavel::median;

constexpr int kCount = 10'000'000;

gavel::ProblemSpec problem_with(const std::string& maker) {
  const std::string text = fmt::format(R"(
schema = 1
id = "numbers"
title = {{ en = "Numbers", zh = "数" }}
difficulty = "easy"
statement = {{ en = "Text.", zh = "文字。" }}
signature = {{ kind = "function", name = "f", params = [{{ name = "x", type = "list<int>" }}], returns = "int" }}
example = []
[[generate]]
name = "f"
count = 1
sizes = {{ n = 5 }}
make = {{ x = {} }}
)",
                                       maker);
  auto loaded = gavel::load_problem_text("numbers", text);
  if (const auto* errors = std::get_if<std::vector<gavel::SpecError>>(&loaded)) {
    for (const gavel::SpecError& error : *errors) fmt::print("{}\n", to_string(error));
    std::exit(1);
  }
  return std::get<gavel::ProblemSpec>(std::move(loaded));
}

}  // namespace

int main() {
  const std::pair<const char*, const char*> makers[] = {
      {"any", R"({ kind = "ints", length = "n", min = -1_000, max = 1_000 })"},
      {"sorted",
       R"({ kind = "ints", length = "n", min = 0, max = 1_000_000_000, order = "ascending" })"},
      {"distinct",
       R"({ kind = "ints", length = "n", min = 0, max = 1_000_000_000, distinct = true })"},
  };
  for (const auto& [name, maker] : makers) {
    const gavel::ProblemSpec problem = problem_with(maker);
    std::vector<double> drawn;
    std::vector<double> plain;
    for (int round = 0; round < 5; ++round) {
      drawn.push_back(cost_of([&] {
        gavel::generate(problem, problem.families[0], 1, {{"n", kCount}});
      }));
      plain.push_back(cost_of([] {
        std::mt19937_64 engine(1);
        std::uniform_int_distribution<int> number(-1'000, 1'000);
        std::vector<int> numbers(kCount);
        for (int& each : numbers) each = number(engine);
        if (std::count(numbers.begin(), numbers.end(), 1'001) > 0) fmt::print("impossible\n");
      }));
    }
    fmt::print("{:9} {:7.1f} ms, plain {:7.1f} ms, ratio {:.2f}\n", name, median(drawn),
               median(plain), median(drawn) / median(plain));
  }
  return 0;
}
