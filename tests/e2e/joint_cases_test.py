#!/usr/bin/env python3
"""Short cases are asked for several at a time: what a solution does in one of them is told of that one.

usage: joint_cases_test.py PROGRAM [unittest's arguments]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
PLACE = 200  # of the case in which they do something else, counted from 1: one of many short ones
ALL = 332

PYTHON = """
import os, time
calls = 0

def maxSubArray(nums):
    global calls
    calls += 1
    best, total = nums[0], 0
    for x in nums:
        total = max(total, 0) + x
        best = max(best, total)
    ALWAYS
    if calls == 200:
        THEN
    return best
"""
CPP = """
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>
#include <unistd.h>
int calls = 0;
class Solution { public: int maxSubArray(std::vector<int>& nums) {
  ++calls;
  int best = nums[0], sum = 0;
  for (int x : nums) { sum = sum > 0 ? sum + x : x; best = sum > best ? sum : best; }
  ALWAYS;
  if (calls == 200) { THEN; }
  return best;
} };
"""
FORMS = {"py": PYTHON, "cpp": CPP}


class JointCases(unittest.TestCase):
    def judge(self, extension, then, always=""):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / f"solution.{extension}"
            text = FORMS[extension].replace("THEN", then).replace("ALWAYS", always)
            path.write_text(text)
            command = [PROGRAM, "test", str(path), "--problem", "max-subarray", "--json", "--no-history"]
            done = subprocess.run(command, capture_output=True, text=True)
            return json.loads(done.stdout)["results"][0]

    def expect_failure(self, result, verdict):
        codes = [one["verdict"] for one in result["cases"]]
        self.assertEqual(codes[: PLACE - 1], ["AC"] * (PLACE - 1))
        self.assertEqual(codes[PLACE - 1], verdict, result["cases"][PLACE - 1])
        self.assertEqual(codes[PLACE:], ["AC"] * (ALL - PLACE))
        self.assertTrue(result["leaks_state"])
        return result["cases"][PLACE - 1]

    def expect_accepted(self, result):
        self.assertEqual((result["verdict"], result["passed"]), ("AC", ALL), result["message"])

    def test_a_wrong_answer_is_told_of_its_case_with_what_it_printed(self):
        for extension, always in (("py", "print('call', calls)"), ("cpp", 'printf("call %d\\n", calls)')):
            failed = self.expect_failure(self.judge(extension, "return best + 1", always), "WA")
            self.assertEqual(failed["stdout"], "call 200\n")
            self.assertEqual(int(failed["actual"]), int(failed["expected"]) + 1)

    def test_an_ending_is_told_of_its_case(self):
        for extension, then in (("py", "os._exit(0)"), ("py", "os.abort()"), ("py", "raise ValueError('no')"),
                                ("cpp", "_exit(0)"), ("cpp", "std::abort()"), ("cpp", "throw std::runtime_error(\"no\")")):
            with self.subTest(then):
                self.expect_failure(self.judge(extension, then), "RE")

    def test_too_much_time_and_memory_is_told_of_its_case(self):
        self.expect_failure(self.judge("cpp", "for (volatile int i = 0;;) i = i + 1"), "TLE")
        # Most of it bit by bit before: all at once may take longer than a case's time on a slow machine.
        bit = "auto eat = [] { char* a = (char*)malloc(1 << 20); if (!a) throw std::bad_alloc(); memset(a, 1, 1 << 20); }; if (calls < 200) eat()"
        self.expect_failure(self.judge("cpp", "for (;;) eat()", bit), "MLE")

    def test_a_timeout_tried_again_alone_ends_as_it_does_there(self):
        # Takes its time in the first two seconds only, as on a machine that is slow for a while.
        slow = f"while time.time() < {time.time() + 2}: pass"
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "max-subarray.py"
            path.write_text(f"import time\ndef maxSubArray(nums):\n    {slow}\n    return 10**6\n")
            command = [PROGRAM, "test", str(path), "--json", "--no-history"]
            done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(json.loads(done.stdout)["results"][0]["cases"][0]["verdict"], "WA")

    def test_a_case_that_takes_long_but_not_too_long_is_accepted(self):
        self.expect_accepted(self.judge("py", "time.sleep(1)"))
        busy = "auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300); while (std::chrono::steady_clock::now() < end) {}"
        self.expect_accepted(self.judge("cpp", busy))

    def test_short_cases_are_asked_for_together(self):
        for extension in FORMS:
            times = [one["cpu_seconds"] for one in self.judge(extension, "{}")["cases"]]
            shared = sum(a == b for a, b in zip(times, times[1:]))
            self.assertGreater(shared, ALL / 2, "cases of one frame share its time")

    def test_a_right_solution_is_accepted_whatever_it_prints(self):
        self.expect_accepted(self.judge("py", "pass", "print('call', calls)"))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
