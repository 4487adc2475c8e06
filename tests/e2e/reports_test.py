#!/usr/bin/env python3
"""Reports for other programs: JUnit, HTML, and JSON by lines.

usage: reports_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import RIGHT, SOURCE, WRONG, InAFolder, main

SLEEPS = RIGHT.replace("best =", "\n        while len(nums) > 9: pass\n        best =", 1)


class Reports(InAFolder):
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
    main()
