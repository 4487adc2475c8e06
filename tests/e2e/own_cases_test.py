#!/usr/bin/env python3
"""Cases of the user's own, saved from a failure or written by hand.

usage: own_cases_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import RIGHT, WRONG, InAFolder, main


class OwnCases(InAFolder):
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


if __name__ == "__main__":
    main()
