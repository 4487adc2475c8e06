#!/usr/bin/env python3
"""Problems are checked: a new one verifies as it is written, and each kind of false claim is found.

usage: verify_test.py PROGRAM SOURCE_FOLDER
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

RIGHT = "class Solution:\n    def largest(self, nums):\n        return max(nums)\n"


def gavel(*arguments, folder):
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "100"},
    )


class Verify(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="gavel-verify-")
        self.addCleanup(self.place.cleanup)
        made = gavel("new", "--problem-spec", "big-one", folder=self.place.name)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.folder = pathlib.Path(self.place.name) / "problems" / "big-one"
        self.spec = self.folder / "problem.toml"

    def verify(self, *options):
        run = gavel("verify", "big-one", "--json", *options, folder=self.place.name)
        self.assertTrue(run.stdout, run.stderr)
        proof = json.loads(run.stdout)["problems"][0]
        return run.returncode, proof

    def change(self, old, new):
        text = self.spec.read_text()
        self.assertIn(old, text)
        self.spec.write_text(text.replace(old, new, 1))

    def add_solution(self, name, text, claim):
        (self.folder / "solutions" / name).write_text(text)
        spec = self.spec.read_text()
        claim = f'[[solution]]\nfile = "solutions/{name}"\n{claim}\n\n[complexity]'
        self.spec.write_text(spec.replace("[complexity]", claim, 1))

    def expect(self, kind, subject, *options, status=1):
        """Exactly one finding, of this kind."""
        code, proof = self.verify(*options)
        found = [(f["kind"], f["subject"]) for f in proof["findings"]]
        self.assertEqual(found, [(kind, subject)], proof["findings"])
        self.assertEqual(code, status)
        return proof["findings"][0]

    def test_a_new_problem_verifies(self):
        code, proof = self.verify("--growth")
        self.assertEqual((code, proof["findings"]), (0, []))
        self.assertEqual(proof["growth_claims_measured"], 3)
        self.assertEqual((proof["accepted"], proof["wrong"]), (2, 2))
        self.assertEqual(set(proof["languages"]), {"python", "cpp"})
        self.assertGreater(proof["margin"], 2)

    def test_a_new_problem_is_never_written_over_another(self):
        again = gavel("new", "--problem-spec", "big-one", folder=self.place.name)
        self.assertEqual(again.returncode, 2)
        bad = gavel("new", "--problem-spec", "Big One", folder=self.place.name)
        self.assertEqual(bad.returncode, 2)

    def test_a_false_verdict_is_found(self):
        self.add_solution("right.py", RIGHT, 'expect = "WA"')
        finding = self.expect("wrong-verdict", "solutions/right.py")
        self.assertEqual(finding["values"][:2], ["AC", "WA"])

    def test_generated_cases_that_nothing_answers_are_found(self):
        text = self.spec.read_text()
        text = re.sub(r"\[\[case\]\].*?(?=# Random)", "", text, flags=re.S)
        self.spec.write_text(re.sub(r"\[\[solution\]\].*?(?=\[complexity\])", "", text, flags=re.S))
        for file in (self.folder / "solutions").iterdir():
            file.unlink()
        code, proof = self.verify()
        found = [(f["kind"], f["subject"]) for f in proof["findings"]]
        self.assertEqual(found, [("unanswered", "generate/small"), ("unanswered", "generate/large")])
        self.assertEqual(code, 1)

    def test_a_case_that_does_not_catch_what_it_should_is_found(self):
        self.change('fails = ["case/all-negative"]', 'fails = ["case/all-negative", "example/mixed"]')
        finding = self.expect("passes-its-case", "solutions/zero-start.py")
        self.assertEqual(finding["values"], ["example/mixed"])

    def test_references_that_disagree_are_shown_on_the_smallest_input(self):
        wrong = RIGHT.replace("return max(nums)", "return max(nums) if 7 not in nums else 7")
        self.add_solution("sevens.py", wrong, 'expect = "AC"')
        code, proof = self.verify()
        self.assertEqual(code, 1)
        finding = next(f for f in proof["findings"] if f["kind"] == "disagreement")
        first, other, second, shown, _ = finding["values"]
        self.assertEqual((other, second), ("solutions/sevens.py", "7"))
        self.assertRegex(shown, r"^nums = \[(7,8|8,7)\]$")
        self.assertEqual(first, "8")

    def test_inputs_beyond_the_constraints_are_found(self):
        self.change("min = -20, max = 20", "min = -20, max = 2_000_000")
        finding = self.expect_first("bad-family", "generate/small")
        self.assertRegex(finding["message"], r"nums\[\d+\] is \d+, above 1000000")

    def test_a_case_beyond_the_constraints_is_said_with_the_index(self):
        self.change("in = { nums = [-5, -2, -9] }", "in = { nums = [-5, 2_000_000, -9] }")
        run = gavel("verify", "big-one", folder=self.place.name)
        self.assertEqual(run.returncode, 3)
        self.assertIn("case/all-negative: nums[1] is 2000000, above 1000000 (constraints)", run.stderr)

    def expect_first(self, kind, subject):
        code, proof = self.verify()
        self.assertNotEqual(code, 0)
        finding = next(f for f in proof["findings"] if f["kind"] == kind)
        self.assertEqual(finding["subject"], subject)
        return finding

    def test_a_family_that_cannot_meet_its_requirement_is_said_in_bounded_time(self):
        self.change('name = "small"\ncount = 100', 'name = "small"\ncount = 100\nrequire = "length(nums) > 99"')
        begin = time.monotonic()
        finding = self.expect_first("bad-family", "generate/small")
        self.assertIn("in 1000 tries", finding["message"])
        self.assertLess(time.monotonic() - begin, 60)

    def test_a_case_that_nothing_dies_by_is_found(self):
        self.change("[[generate]]", '[[case]]\nname = "idle"\nwhy = { en = "nothing", zh = "没有" }\nin = { nums = [4, 4] }\nout = 4\n\n[[generate]]')
        self.expect("needless-case", "case/idle")

    def test_a_file_that_is_not_listed_is_found(self):
        (self.folder / "solutions" / "extra.py").write_text(RIGHT)
        self.expect("unlisted", "solutions/extra.py")

    def test_examples_that_differ_from_the_data_are_found(self):
        self.change("Example 1: `nums = [3,1,2]` gives `3`", "Example 1: `nums = [3,1,2]` gives `2`")
        code, proof = self.verify()
        kinds = {f["kind"] for f in proof["findings"]}
        self.assertEqual((code, kinds), (1, {"example-not-told", "example-not-in-data"}))

    def test_a_text_in_the_wrong_language_is_found(self):
        self.change('zh = "最大的数"', 'zh = "Largest Number"')
        self.expect("not-chinese", "title")

    def test_a_limit_is_proposed_between_what_was_measured(self):
        slow = RIGHT.replace("return", "for _ in range(300_000_000): pass\n        return")
        self.add_solution("counts.py", slow, 'expect = "TLE"')
        self.change('time = "500ms"', 'time = "200ms"')
        self.change("count = 100", "count = 3")
        code, proof = self.verify("--limits")
        self.assertEqual({f["kind"] for f in proof["findings"]} - {"tight-limit", "loose-limit"}, set())
        self.assertIn("largest_seconds", proof["limits"])
        self.assertLess(proof["limits"]["least_seconds"], proof["limits"]["largest_seconds"])
        proposed = proof["limits"]["proposed_seconds"]
        self.assertTrue(proof["limits"]["least_seconds"] <= proposed <= proof["limits"]["largest_seconds"])

    def test_a_contradicted_claim_of_growth_shows_both(self):
        self.change('file = "solutions/one-pass.py"\nexpect = "AC"\ntime = "n"', 'file = "solutions/one-pass.py"\nexpect = "AC"\ntime = "n^2"')
        finding = self.expect("growth-contradicted", "solutions/one-pass.py", "--growth")
        self.assertEqual(finding["values"], ["time", "n^2", "n"])

    def test_mutants_are_killed_recorded_or_listed(self):
        code, proof = self.verify("--mutants")
        kinds = {f["kind"] for f in proof["findings"]}
        self.assertEqual((code, kinds), (1, {"surviving-mutant"}))
        self.assertGreater(proof["mutants"]["killed"], 3)
        shown = {(f["subject"], f["values"][1], f["values"][2]) for f in proof["findings"]}
        self.assertIn(("solutions/one-pass.py", "if x > best:", "if x >= best:"), shown)
        spec = self.spec.read_text()
        for file, line, becomes in sorted(shown):
            spec += f"\n[[equivalent]]\nfile = {json.dumps(file)}\nline = {json.dumps(line)}\n"
            spec += f'becomes = {json.dumps(becomes)}\nreason = "the same number either way"\n'
        self.spec.write_text(spec)
        code, proof = self.verify("--mutants")
        self.assertEqual((code, proof["findings"]), (0, []))
        self.assertEqual(proof["mutants"]["equivalent"], len(shown))
        self.spec.write_text(spec.replace('becomes = "if x >= best:"', 'becomes = "if x < best:"'))
        code, proof = self.verify("--mutants")
        kinds = sorted(f["kind"] for f in proof["findings"])
        self.assertEqual((code, kinds), (1, ["needless-equivalent", "surviving-mutant"]))

    def test_a_surviving_mutant_comes_with_an_input_that_tells(self):
        of_two = RIGHT.replace(
            "return max(nums)",
            "if len(nums) == 2:\n            return nums[0] + max(0, nums[1] - nums[0])\n        return max(nums)",
        )
        self.add_solution("of-two.py", of_two, 'expect = "AC"')
        self.change("count = 100", "count = 1")
        _, proof = self.verify("--mutants")
        survivors = [f["values"] for f in proof["findings"] if f["subject"] == "solutions/of-two.py"]
        told = [values[4:] for values in survivors if values[4]]
        self.assertTrue(told, proof["findings"])
        for shown, right, answer in told:
            self.assertRegex(shown, r"^nums = \[-?\d+(,-?\d+)*\]$")
            self.assertNotEqual(right, answer)

    def test_a_broken_spec_is_shown_with_its_line_and_a_caret(self):
        self.change('difficulty = "easy"', 'dificulty = "easy"')
        run = gavel("verify", "big-one", folder=self.place.name)
        self.assertEqual(run.returncode, 3)
        number = next(i for i, l in enumerate(self.spec.read_text().split("\n"), 1) if "dificulty" in l)
        self.assertIn(f"problem.toml:{number}:1: error: unknown key 'dificulty'", run.stderr)
        self.assertRegex(run.stderr, rf"\n  {number} \| dificulty = .*\n +\| \^\n")
        self.assertIn("did you mean 'difficulty'?", run.stderr)

    def test_the_summary_is_for_people_in_both_languages(self):
        run = gavel("verify", "big-one", folder=self.place.name)
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.stdout, r"ok +big-one +3\+103 +2 +2 +2 +0 ")
        run = gavel("verify", "big-one", "--locale", "zh", folder=self.place.name)
        self.assertIn("所声称的全部属实", run.stdout)

    def test_no_such_problem_is_a_mistake_of_usage(self):
        run = gavel("verify", "big-two", folder=self.place.name)
        self.assertEqual(run.returncode, 2)
        self.assertIn("big-one", run.stderr)


class ProblemSet(unittest.TestCase):
    def test_everything_that_the_problems_claim_is_so(self):
        run = subprocess.run(
            [PROGRAM, "verify", "--json", "--problems", os.path.join(SOURCE, "problems")],
            stdout=subprocess.PIPE,
            text=True,
            check=False,
            cwd="/",
        )
        problems = json.loads(run.stdout)["problems"]
        self.assertGreaterEqual(len(problems), 18)
        findings = [(p["problem"], f["subject"], f["message"]) for p in problems for f in p["findings"]]
        self.assertEqual(findings, [])
        self.assertEqual(run.returncode, 0)
        for problem in problems:
            self.assertEqual(len(problem["languages"]), 8, problem["problem"])
            self.assertGreaterEqual(problem["margin"], 2, problem["problem"])


unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
