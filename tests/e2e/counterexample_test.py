#!/usr/bin/env python3
"""The smallest counterexample, and the search for one.

usage: counterexample_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import RIGHT, SOURCE, WRONG, InAFolder, main

CRASHES = RIGHT.replace("best =", "assert len(nums) < 10; best =", 1)
SLEEPS = RIGHT.replace("best =", "\n        while len(nums) > 9: pass\n        best =", 1)
SLOW_TO_COMPILE = """#include <regex>
bool is_number(const std::string& text) { return std::regex_match(text, std::regex("-?[0-9]+")); }
class Solution { public: int maxSubArray(std::vector<int>& nums) {
  if (!is_number(std::to_string(nums[0]))) return 0;
  int best = nums[0], sum = 0;
  for (int x : nums) { sum = sum > 0 ? sum + x : x; best = sum > best ? sum : best; }
  return best;
} };
"""
# Its generated inputs are of the most pieces that are taken apart to find a smaller one, and of more.
LENGTH = """schema = 1
id = "length"
title = { en = "Length", zh = "长度" }
difficulty = "easy"
statement = { en = "How many numbers.", zh = "有多少个数。" }
signature = { kind = "function", name = "count", params = [{ name = "nums", type = "list<int>" }], returns = "int" }
constraints = { nums = { length = [1, 400_001], each = [0, 9] } }

[[example]]
name = "two"
in = { nums = [1, 2] }
out = 2

[[generate]]
name = "most"
count = 1
sizes = { n = [399_999, 399_999] }
make = { nums = { kind = "ints", length = "n", min = 0, max = 9 } }

[[generate]]
name = "more"
count = 1
sizes = { n = [400_001, 400_001] }
make = { nums = { kind = "ints", length = "n", min = 0, max = 9 } }

[[solution]]
file = "solutions/length.py"
expect = "AC"
"""


class SmallestCounterexample(InAFolder):
    def failing_case(self, text):
        self.write("max-subarray.py", text)
        report = json.loads(self.run_gavel("test", "--json").stdout)
        (result,) = report["results"]
        return next(one for one in result["cases"] if one["verdict"] != "AC")

    def test_a_failing_generated_case_is_shown_with_the_smallest_like_it(self):
        self.write("max-subarray.py", WRONG)
        result = self.run_gavel("test")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("the smallest case that fails like this", result.stdout)
        inputs = re.findall(r"input +nums = \[(.*?)[\]…]", result.stdout, re.S)
        self.assertEqual(len(inputs), 2, result.stdout)
        self.assertEqual(len(inputs[1].split(",")), 10)
        chinese = self.run_gavel("test", "--locale", "zh").stdout
        self.assertIn("以同样方式失败的最小用例", chinese)

    def test_the_smallest_case_is_the_same_each_time_and_right_about_its_answer(self):
        small = self.failing_case(WRONG)["smaller"]
        self.assertEqual(small, self.failing_case(WRONG)["smaller"])
        numbers = json.loads(small["input"].removeprefix("nums = "))
        best = max(sum(numbers[a:b]) for a in range(10) for b in range(a + 1, 11))
        self.assertEqual(int(small["expected"]), best)
        self.assertNotEqual(small["expected"], small["actual"])
        self.assertEqual(sorted(map(abs, numbers))[:9], [0] * 9)

    def test_a_crash_is_shrunk_to_a_crash(self):
        small = self.failing_case(CRASHES)["smaller"]
        self.assertEqual(small["input"], "nums = [" + ",".join("0" * 10) + "]")
        self.assertIn("AssertionError", small["message"])

    def test_a_timeout_is_not_tried_over_and_over(self):
        self.assertNotIn("smaller", self.failing_case(SLEEPS))

    def test_a_hand_written_case_is_left_as_it_is(self):
        self.assertNotIn("smaller", self.failing_case(RIGHT.replace("nums[0]", "0")))

    def test_an_input_of_more_than_400000_pieces_is_shown_as_it_is(self):
        self.write("problems/length/problem.toml", LENGTH)
        right = "def count(nums):\n    return len(nums)\n"
        self.write("problems/length/solutions/length.py", right)
        self.write("length.py", right.replace("len(nums)", "min(len(nums), 9)"))
        for family, is_smaller in (("most", True), ("more", False)):
            done = self.run_gavel("test", "--json", "--problems", "problems", "--case", f"generate/{family}/1")
            (case,) = json.loads(done.stdout)["results"][0]["cases"]
            self.assertEqual(case["verdict"], "WA", case)
            self.assertEqual("smaller" in case, is_smaller, family)

    def test_stress_finds_what_the_fixed_cases_miss(self):
        # Wrong where the sum is 37: no fixed case of the problem.
        self.write("max-subarray.py", RIGHT.replace("return best", "return best + (best == 37)"))
        first = self.run_gavel("stress", "max-subarray.py", "--seconds", "60", "--seed", "3")
        self.assertEqual(first.returncode, 1, first.stdout + first.stderr)
        self.assertIn("--seed 3 finds it again", first.stdout)
        self.assertIn("input     nums = [37]", first.stdout)
        again = self.run_gavel("stress", "max-subarray.py", "--seconds", "60", "--seed", "3")
        without_time = lambda text: re.sub(r"after [\d.]+ s", "", text)
        self.assertEqual(without_time(first.stdout), without_time(again.stdout))

    def test_stress_says_how_much_it_tried_in_vain(self):
        self.write("max-subarray.py", RIGHT)
        result = self.run_gavel("stress", "max-subarray.py", "--seconds", "1", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        report = json.loads(result.stdout)
        self.assertGreater(report["tried"], 0)
        self.assertEqual(report["result"]["cases"], [])
        self.assertIn("--seed 1 tries the same ones again",
                      self.run_gavel("stress", "max-subarray.py", "--seconds", "1").stdout)

    def test_what_stress_builds_first_is_not_of_its_time(self):
        self.write("max-subarray.cpp", SLOW_TO_COMPILE + f"// never built before: {time.time_ns()}\n")
        result = self.run_gavel("stress", "max-subarray.cpp", "--seconds", "1", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertGreater(json.loads(result.stdout)["tried"], 100)

    def test_stress_blames_a_reference_that_fails(self):
        spec = pathlib.Path(SOURCE, "problems/max-subarray/problem.toml").read_text()
        spec = re.sub(r"(?ms)^\[\[equivalent\]\].*?(?=^\[|\Z)", "", spec)
        spec = re.sub(r"(?ms)^\[\[solution\]\].*?(?=^\[(?!\[solution))", "", spec)
        spec = re.sub(r"(?ms)^\[\[solution\]\].*", "", spec)
        spec = re.sub(r"(?ms)^\[complexity\].*?(?=^\[\[|\Z)", "", spec)
        spec += '\n[[solution]]\nfile = "solutions/broken.py"\nexpect = "AC"\n'
        self.write("problems/max-subarray/problem.toml", spec)
        self.write("problems/max-subarray/solutions/broken.py", CRASHES)
        self.write("max-subarray.py", RIGHT)
        result = self.run_gavel("stress", "max-subarray.py", "--problems", "problems")
        self.assertEqual(result.returncode, 3, result.stdout + result.stderr)
        self.assertIn("solutions/broken.py gives no answer", result.stderr)
        self.assertIn("the problem's spec is at fault", result.stderr)


if __name__ == "__main__":
    main()
