#!/usr/bin/env python3
"""The loop of practice from outside: the smallest counterexample, own cases, what was remembered.

usage: keyboard_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM, SOURCE = (os.path.abspath(path) for path in sys.argv[1:3])
PLAIN = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm"}
for kept in ("HOME", "XDG_CACHE_HOME"):
    if kept in os.environ:
        PLAIN[kept] = os.environ[kept]

RIGHT = """class Solution:
    def maxSubArray(self, nums):
        best = total = nums[0]
        for x in nums[1:]:
            total = max(x, total + x)
            best = max(best, total)
        return best
"""
# Forgets the last element of long lists: no example shows it.
WRONG = RIGHT.replace("nums[1:]", "nums[1:(-1 if len(nums) > 9 else None)]")
CRASHES = RIGHT.replace("best =", "assert len(nums) < 10; best =", 1)
SLEEPS = RIGHT.replace("best =", "\n        while len(nums) > 9: pass\n        best =", 1)


class Keyboard(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel-keyboard-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.data = self.folder / "data"

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run_gavel(self, *arguments, stdin=subprocess.DEVNULL, **extra):
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=self.folder,
            env={**PLAIN, "XDG_DATA_HOME": str(self.data), **extra},
            stdin=stdin,
            capture_output=True,
            text=True,
            timeout=120,
        )


class SmallestCounterexample(Keyboard):
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
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
