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
import time
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


class OwnCases(Keyboard):
    def names(self, *arguments):
        report = json.loads(self.run_gavel("test", "--json", *arguments).stdout)
        return [one["name"] for one in report["results"][0]["cases"]]

    def test_a_saved_failure_is_judged_first_from_then_on(self):
        self.write("max-subarray.py", WRONG)
        saved = self.run_gavel("test", "--save")
        self.assertEqual(saved.returncode, 1, saved.stderr)
        self.assertIn("kept as own/saved-1 in max-subarray.cases.toml", saved.stderr)
        self.assertEqual(self.names()[0], "own/saved-1")
        again = self.run_gavel("test", "--save")
        self.assertIn("own/saved-1", again.stdout)
        text = (self.folder / "max-subarray.cases.toml").read_text()
        self.assertEqual(text.count("[[case]]"), 1)
        self.write("max-subarray.py", RIGHT)
        self.assertEqual(self.run_gavel("test").returncode, 0)
        alone = self.run_gavel("test", "--case", "own/saved-1")
        self.assertIn("1/1", alone.stdout)

    def test_a_case_by_hand_gets_the_answer_of_the_reference(self):
        self.write("max-subarray.py", RIGHT)
        added = self.run_gavel("case", "add", "max-subarray.py", "--in", "nums = [4, -9, 6]")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertIn("out = 6", (self.folder / "max-subarray.cases.toml").read_text())
        named = self.run_gavel("case", "add", "max-subarray.py", "--in", "nums = [1]", "--out", "7",
                               "--name", "wrong-on-purpose")
        self.assertEqual(named.returncode, 0, named.stderr)
        self.assertEqual(self.names()[:2], ["own/saved-1", "own/wrong-on-purpose"])
        self.assertEqual(self.run_gavel("test").returncode, 1)
        twice = self.run_gavel("case", "add", "max-subarray.py", "--in", "nums = [1]")
        self.assertIn("has this input already", twice.stdout)

    def test_a_case_by_hand_must_meet_the_constraints(self):
        self.write("max-subarray.py", RIGHT)
        for arguments, complaint in [
            (["--in", "nums = []"], "the length of nums is 0, below 1"),
            (["--in", "nums = [1, 99999999]"], "above 10000"),
            (["--in", "numbers = [1]"], "nums"),
            (["--in", "nums = [1"], ""),
            ([], "the arguments are missing"),
        ]:
            result = self.run_gavel("case", "add", "max-subarray.py", *arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertIn(complaint, result.stderr)
        self.assertFalse((self.folder / "max-subarray.cases.toml").exists())

    def test_nonsense_in_the_file_has_a_place_and_the_others_still_run(self):
        self.write("max-subarray.py", RIGHT)
        self.write("max-subarray.cases.toml",
                   '[[case]]\nname = "good"\nin = { nums = [5] }\n\n'
                   '[[case]]\nname = "bad"\nin = { nums = ["x"] }\n')
        result = self.run_gavel("test", "--json")
        self.assertEqual(result.returncode, 2)
        self.assertIn("max-subarray.cases.toml:7:16: ", result.stderr)
        names = [one["name"] for one in json.loads(result.stdout)["results"][0]["cases"]]
        self.assertEqual(names[0], "own/good")
        self.assertNotIn("own/bad", names)
        self.write("max-subarray.cases.toml", "[[case\n")
        broken = self.run_gavel("test")
        self.assertEqual(broken.returncode, 2)
        self.assertIn("max-subarray.cases.toml:1:", broken.stderr)
        self.assertIn("AC", broken.stdout)


class Remembering(Keyboard):
    def test_list_marks_what_is_solved_and_history_tells_when(self):
        self.assertIn("nothing is remembered yet", self.run_gavel("history").stdout)
        self.write("max-subarray.py", WRONG)
        self.run_gavel("test")
        self.assertNotIn("accepted", self.run_gavel("list").stdout)
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test")
        listed = self.run_gavel("list").stdout
        self.assertRegex(listed, r"max-subarray .* accepted")
        self.assertIn("已通过", self.run_gavel("list", "--locale", "zh").stdout)
        problems = json.loads(self.run_gavel("list", "--json").stdout)["problems"]
        self.assertEqual([p["id"] for p in problems if "solved" in p], ["max-subarray"])
        told = json.loads(self.run_gavel("history", "max-subarray", "--json").stdout)
        self.assertEqual([one["verdict"] for one in told["verdicts"]], ["AC", "WA"])
        text = self.run_gavel("history").stdout
        self.assertRegex(text, r"\d{4}-\d\d-\d\d \d\d:\d\d +AC +max-subarray +python")

    def test_no_history_leaves_nothing(self):
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test", "--no-history")
        self.run_gavel("test", GAVEL_NO_HISTORY="1")
        self.assertFalse(self.data.exists())

    def test_only_what_failed_is_judged_again(self):
        self.write("max-subarray.py", WRONG)
        self.write("two-sum.py", "class Solution:\n    def twoSum(self, nums, target):\n"
                   "        seen = {}\n        for i, x in enumerate(nums):\n"
                   "            if target - x in seen: return [seen[target - x], i]\n"
                   "            seen[x] = i\n")
        self.run_gavel("test")
        report = json.loads(self.run_gavel("test", "--failed", "--json").stdout)
        (result,) = report["results"]
        self.assertEqual(result["solution"], "max-subarray.py")
        self.assertTrue(result["cases"])
        self.assertTrue(all(one["verdict"] != "AC" for one in result["cases"]))
        self.write("max-subarray.py", RIGHT)
        self.assertEqual(self.run_gavel("test", "--failed").returncode, 0)
        self.assertIn("nothing failed last time", self.run_gavel("test", "--failed").stderr)

    def test_a_damaged_history_is_left_alone_and_no_verdict_is_lost(self):
        self.write("max-subarray.py", RIGHT)
        damaged = self.write("data/gavel/history.sqlite", b"no database at all" * 100)
        before = damaged.read_bytes()
        result = self.run_gavel("test")
        self.assertEqual(result.returncode, 0)
        self.assertIn("AC", result.stdout)
        self.assertIn("cannot be used", result.stderr)
        self.assertEqual(damaged.read_bytes(), before)
        self.assertEqual(self.run_gavel("list").returncode, 0)

    def test_where_no_history_can_be_kept_it_is_said_once(self):
        self.write("max-subarray.py", RIGHT)
        self.write("data", "a file where a folder should be")
        result = self.run_gavel("test")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stderr.count("cannot be used"), 1)

    def test_a_history_that_cannot_be_written_is_read(self):
        self.write("max-subarray.py", RIGHT.replace("return best", "return 0"))
        self.data = self.folder / "data of another#1?"
        self.run_gavel("test", "--case", "example")
        kept = self.data / "gavel" / "history.sqlite"
        before = kept.read_bytes()
        for path in (kept, kept.parent, self.data):
            path.chmod(0o444 if path == kept else 0o555)
        self.folder.chmod(0o755)

        # Reads whatever root does, and writes what anybody may.
        other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                 "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]

        def as_nobody(*arguments):
            return subprocess.run(
                [*(other if os.geteuid() == 0 else []), PROGRAM, *arguments], cwd=self.folder,
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
                env={**PLAIN, "HOME": "/nonexistent", "XDG_CACHE_HOME": str(cache), "XDG_DATA_HOME": str(self.data)},
            )

        with tempfile.TemporaryDirectory(prefix="gavel-cache-") as cache:
            os.chmod(cache, 0o777)
            judged = as_nobody("test", "max-subarray.py", "--case", "example")
            self.assertEqual(judged.returncode, 1, judged.stderr)
            self.assertIn("WA", judged.stdout)
            self.assertEqual(judged.stderr.count("cannot be used"), 1)
            self.assertEqual(len(json.loads(as_nobody("history", "--json").stdout)["verdicts"]), 1)
            again = json.loads(as_nobody("test", "--failed", "--json").stdout)
            self.assertEqual(again["results"][0]["verdict"], "WA")
        self.assertEqual(kept.read_bytes(), before)

    def test_what_is_added_waits_in_a_short_log(self):
        self.write("max-subarray.py", RIGHT)
        log = self.data / "gavel" / "history.sqlite-wal"
        longest = 0
        for _ in range(30):
            self.run_gavel("test", "--case", "example")
            longest = max(longest, log.stat().st_size)
        self.assertGreater(longest, 0)
        self.assertLess(longest, 512 << 10)
        told = json.loads(self.run_gavel("history", "--json").stdout)
        self.assertEqual(len(told["verdicts"]), 30)

    def test_two_at_once_lose_nothing(self):
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test", "--no-history")
        running = [
            subprocess.Popen([PROGRAM, "test"], cwd=self.folder, stdout=subprocess.DEVNULL,
                             env={**PLAIN, "XDG_DATA_HOME": str(self.data)})
            for _ in range(4)
        ]
        self.assertEqual([one.wait(timeout=120) for one in running], [0] * 4)
        told = json.loads(self.run_gavel("history", "--json").stdout)
        self.assertEqual(len(told["verdicts"]), 4)

    def test_an_older_file_is_brought_forward_and_a_newer_one_left(self):
        import sqlite3

        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test")
        file = self.data / "gavel" / "history.sqlite"
        with sqlite3.connect(file) as database:
            database.executescript("DROP TABLE growth; DROP INDEX accepted_problems; PRAGMA user_version = 1;")
        self.run_gavel("test")
        with sqlite3.connect(file) as database:
            self.assertEqual(database.execute("PRAGMA user_version").fetchone(), (3,))
            self.assertEqual(database.execute("SELECT count(*) FROM verdicts").fetchone(), (2,))
            database.execute("PRAGMA user_version = 99")
        newer = self.run_gavel("test")
        self.assertEqual(newer.returncode, 0)
        self.assertIn("was written by a newer gavel", newer.stderr)


class Reports(Keyboard):
    NASTY = WRONG.replace("best = total", "print('<script>alert(1)</script>\\x1b[31m&'); best = total")

    def test_junit_is_what_ci_systems_read(self):
        import xml.etree.ElementTree as tree

        self.write("max-subarray.py", self.NASTY)
        result = self.run_gavel("test", "--junit", "report.xml")
        self.assertEqual(result.returncode, 1)
        root = tree.parse(self.folder / "report.xml").getroot()
        self.assertEqual(root.tag, "testsuites")
        (suite,) = root
        cases = suite.findall("testcase")
        failures = [one for one in cases if one.find("failure") is not None]
        self.assertEqual(suite.get("tests"), str(len(cases)))
        self.assertEqual(suite.get("failures"), str(len(failures)))
        self.assertEqual(failures[0].find("failure").get("type"), "WA")
        self.assertIn("smallest input: nums = [", failures[0].find("failure").text)
        self.write("max-subarray.py", "class Solution(:\n")
        self.run_gavel("test", "--junit", "report.xml")
        (suite,) = tree.parse(self.folder / "report.xml").getroot()
        self.assertEqual(suite.get("tests"), "1")

    def test_junit_meets_the_schema_of_ci_systems(self):
        def check(text):
            report = self.write("report.xml", text)
            done = subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng",
                                   os.path.join(SOURCE, "tests", "support", "junit.rng"), str(report)],
                                  capture_output=True, text=True, timeout=60)
            return done.returncode, done.stderr

        nasty = self.NASTY.replace("best = total", "print(chr(0xFFFF), chr(0x85), '\\U0001F600]]>'); best = total", 1)
        solutions = {
            "right/max-subarray.py": RIGHT,
            "wrong/max-subarray.py": nasty,
            "raised <&>/max-subarray.py": RIGHT.replace("best =", "raise ValueError('\\0<\\x1b&'); best =", 1),
            "refused/max-subarray.py": "class Solution(:\n",
            "slow/max-subarray.py": SLEEPS,
            "spec/broken/broken.py": RIGHT,
        }
        for name, text in solutions.items():
            self.write(name, text)
        self.write("problems/broken/problem.toml", "schema = 1\n")
        for arguments in (["."], ["right"], ["refused"]):
            self.run_gavel("test", *arguments, "--junit", "made.xml")
            made = (self.folder / "made.xml").read_text()
            self.assertEqual(check(made)[0], 0, check(made)[1])
        self.assertNotEqual(check(made.replace("<testsuites ", "<testsuites skipped='0' "))[0], 0)
        self.assertNotEqual(check(made.replace(' tests="1"', "", 2))[0], 0)

    def test_html_escapes_what_a_solution_prints_and_loads_nothing(self):
        self.write("max-subarray.py", self.NASTY)
        self.run_gavel("test", "--html", "report.html")
        page = (self.folder / "report.html").read_text()
        self.assertNotIn("<script", page)
        self.assertIn("&lt;script&gt;", page)
        self.assertNotIn("\x1b", page)
        self.assertNotRegex(page, r"(src|href)=")
        self.run_gavel("test", "--html", "report.html", "--locale", "zh")
        self.assertIn('<html lang="zh">', (self.folder / "report.html").read_text())

    def test_json_lines_tell_each_step(self):
        self.write("max-subarray.py", WRONG)
        result = self.run_gavel("test", "--json-lines")
        events = [json.loads(line) for line in result.stdout.splitlines()]
        stages = [one["stage"] for one in events if one["event"] == "stage"]
        self.assertEqual(stages[0], "compiling")
        self.assertIn("running", stages)
        self.assertEqual(events[-1]["event"], "result")
        self.assertEqual(events[-1]["result"]["verdict"], "WA")

    def test_a_report_that_cannot_be_written_is_told_after_the_verdict(self):
        self.write("max-subarray.py", RIGHT)
        result = self.run_gavel("test", "--html", "missing/report.html")
        self.assertEqual(result.returncode, 3)
        self.assertIn("AC", result.stdout)
        self.assertIn("missing/report.html", result.stderr)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
