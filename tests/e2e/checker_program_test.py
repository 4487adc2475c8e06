#!/usr/bin/env python3
"""A problem whose answers a program of its own judges: right, wrong, and when the program fails.

usage: checker_program_test.py PROGRAM [unittest's arguments]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1])

SPEC = """
schema = 1
id = "any-divisor"
title = { en = "Any Divisor", zh = "任一因数" }
difficulty = "easy"
tags = ["math"]
signature = { kind = "function", name = "divisor", params = [{ name = "n", type = "int" }], returns = "int" }
constraints = { n = [2, 1000] }
checker = { kind = "program", file = "FILE" }
limits = { time = "100ms" }

[statement]
en = "Return any divisor of n that is greater than 1."
zh = "返回 n 的任意一个大于 1 的因数。"

[[example]]
name = "six"
in = { n = 6 }
out = 2

[[generate]]
name = "some"
count = 5
sizes = { n = [4, 1000] }
make = { n = { kind = "int", min = 4, max = 1000 } }

[[solution]]
file = "solutions/smallest.py"
expect = "AC"

[[solution]]
file = "solutions/whole.py"
expect = "AC"
"""
SMALLEST = "def divisor(n):\n    return next(d for d in range(2, n + 1) if n % d == 0)\n"
WHOLE = "def divisor(n):\n    return n\n"
CHECKER = """
def check(n, expected, actual):
    if actual < 2 or n % actual != 0:
        return f"{actual} does not divide {n}"
    return ""
"""
COMPILED = """
class Solution {
 public:
  string check(int n, int expected, int actual) {
    return actual >= 2 && n % actual == 0 ? "" : to_string(actual) + " does not divide " + to_string(n);
  }
};
"""


class CheckerProgram(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel-checker-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.use("checker.py", CHECKER)
        self.write("problems/any-divisor/solutions/smallest.py", SMALLEST)
        self.write("problems/any-divisor/solutions/whole.py", WHOLE)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def use(self, name, checker):
        self.write("problems/any-divisor/problem.toml", SPEC.replace("FILE", name))
        self.write("problems/any-divisor/" + name, checker)

    def gavel(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True, timeout=600)

    def judge(self, solution, *arguments):
        self.write("any-divisor.py", solution)
        done = self.gavel("test", "--json", "any-divisor.py", *arguments)
        return done.returncode, json.loads(done.stdout)["results"][0]

    def test_any_right_answer_is_accepted(self):
        for solution in (SMALLEST, WHOLE):
            status, result = self.judge(solution)
            self.assertEqual((status, result["verdict"], result["passed"]), (0, "AC", 6), result)

    def test_the_program_says_what_is_wrong(self):
        status, result = self.judge("def divisor(n):\n    return 4\n")
        self.assertEqual((status, result["verdict"]), (1, "WA"), result)
        first = result["cases"][0]
        self.assertEqual((first["name"], first["message"]), ("example/six", "4 does not divide 6"))

    def test_a_compiled_checker(self):
        self.use("checker.cpp", COMPILED)
        self.assertEqual(self.judge(WHOLE, "--case", "example")[1]["verdict"], "AC")
        result = self.judge("def divisor(n):\n    return 4\n", "--case", "example")[1]
        self.assertEqual(result["cases"][0]["message"], "4 does not divide 6")

    def test_a_checker_that_fails_is_the_problems_fault(self):
        for name, checker, reason in (
            ("checker.py", "def check(n, expected, actual):\n    return 1 // 0\n", "ZeroDivisionError"),
            ("checker.py", "import os\ndef check(n, expected, actual):\n    os._exit(3)\n", "status 3"),
            ("checker.py", "def check(n, expected, actual):\n    while True: pass\n", "CPU time"),
            ("checker.py", "def check(n, expected, actual):\n    return 5\n", "gives no judgement"),
            ("checker.py", "def chekc(n, expected, actual):\n    return ''\n", "check"),
            ("checker.c", "int broken", "does not compile"),
            ("checker.txt", CHECKER, "no language"),
        ):
            with self.subTest(checker=checker):
                self.use(name, checker)
                status, result = self.judge(WHOLE, "--case", "example")
                self.assertEqual((status, result["verdict"]), (3, "IE"), result)
                self.assertIn("any-divisor: the checker checker.", result["message"])
                self.assertIn(reason, result["message"])
                self.assertIn("the problem's spec is at fault", result["message"])

    def test_what_it_prints_does_not_count(self):
        self.use("checker.py", CHECKER.replace("    if", "    print('hello')\n    if", 1))
        self.assertEqual(self.judge(WHOLE, "--case", "example")[1]["verdict"], "AC")

    def test_a_spec_that_cannot_be_judged_so_is_refused(self):
        for before, after, error in (
            ('file = "FILE"', 'file = "gone.py"', "there is no file gone.py"),
            ('file = "FILE"', 'file = "../checker.py"', "below the problem's folder"),
            (', file = "FILE"', "", "file"),
            ('name = "n", type', 'name = "actual", type', "expected and actual"),
        ):
            with self.subTest(error=error):
                spec = SPEC.replace(before, after).replace("FILE", "checker.py")
                self.write("problems/any-divisor/problem.toml", spec)
                done = self.gavel("show", "any-divisor")
                self.assertEqual(done.returncode, 3)
                self.assertIn(error, done.stderr.decode())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
