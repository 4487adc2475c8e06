#!/usr/bin/env python3
"""docs/editors.md is right: its set-ups find the file and line in what each language really says.

usage: editors_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
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
PLAIN = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb"}
for kept in ("HOME", "XDG_CACHE_HOME"):
    if kept in os.environ:
        PLAIN[kept] = os.environ[kept]

# Each refused in line 2.
REFUSED = {
    "c": "int maxSubArray(int* nums, int numsSize) {\n  return oops;\n}\n",
    "cpp": "class Solution { public: int maxSubArray(vector<int>& nums) {\n  return oops;\n} };\n",
    "go": "func maxSubArray(nums []int) int {\n  return oops\n}\n",
    "java": "class Solution { public int maxSubArray(int[] nums) {\n  return oops;\n} }\n",
    "js": "var maxSubArray = function (nums) {\n  return nums[;\n};\n",
    "py": "class Solution:\n    def maxSubArray(self, nums: return 1\n",
    "rs": "impl Solution { pub fn max_sub_array(nums: Vec<i32>) -> i32 {\n  oops\n} }\n",
    "ts": "function maxSubArray(nums: number[]): number {\n  return oops;\n}\n",
}


def block(language):
    text = pathlib.Path(SOURCE, "docs", "editors.md").read_text()
    return re.search(rf"```{language}\n(.*?)```", text, re.S)[1]


class Editors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory(prefix="gavel-editors-")
        cls.folder = pathlib.Path(cls.holder.name)
        cls.said = {}
        bin = cls.folder / "bin"
        bin.mkdir()
        (bin / "gavel").symlink_to(PROGRAM)
        cls.environment = {**PLAIN, "PATH": f"{bin}:{PLAIN['PATH']}", "XDG_DATA_HOME": f"{cls.folder}/data"}
        for extension, text in REFUSED.items():
            (cls.folder / f"max-subarray.{extension}").write_text(text)
            cls.said[extension] = subprocess.run(
                ["gavel", "test", f"max-subarray.{extension}", "--no-color"], cwd=cls.folder,
                env=cls.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
            ).stdout

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def places_found(self, matcher, lines):
        """(file, line) of each match, as the editor matches lines one behind the other."""
        patterns = matcher["pattern"] if isinstance(matcher["pattern"], list) else [matcher["pattern"]]
        for start in range(len(lines) - len(patterns) + 1):
            matches = [re.search(one["regexp"], lines[start + i]) for i, one in enumerate(patterns)]
            if not all(matches):
                continue
            found = {key: match[one[key]] for one, match in zip(patterns, matches)
                     for key in ("file", "line", "message") if key in one}
            self.assertTrue(found["message"])
            yield found["file"], int(found["line"])

    def test_vs_codes_task_finds_the_line_of_every_language(self):
        tasks = json.loads(block("json"))["tasks"]
        matchers = tasks[0]["problemMatcher"]
        for extension, said in self.said.items():
            with self.subTest(extension):
                places = [place for matcher in matchers
                          for place in self.places_found(matcher, said.splitlines())]
                self.assertIn((f"max-subarray.{extension}", 2), places, said)
        for task in tasks:
            arguments = [re.sub(r"\$\{file\}", "max-subarray.py", one) for one in task["args"]]
            arguments = [re.sub(r"\$\{fileDirname\}/failing-case\$\{fileExtname\}", "case.py", one)
                         for one in arguments]
            done = subprocess.run([PROGRAM, *arguments], cwd=self.folder, env=self.environment,
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
            self.assertEqual(done.returncode, 1, done.stderr)  # refused, but understood

    def test_vims_settings_find_the_line_of_every_language(self):
        settings = self.folder / "settings.vim"
        settings.write_text(block("vim"))
        for extension in REFUSED:
            with self.subTest(extension):
                result = self.folder / "found.json"
                script = (f"source {settings}|edit max-subarray.{extension}|silent make!|"
                          "call writefile([json_encode(map(getqflist(), "
                          "{i, v -> [bufname(v.bufnr), v.lnum]}))], 'found.json')|qall!")
                subprocess.run(["vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-c", script],
                               cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                               capture_output=True, timeout=120)
                self.assertIn([f"max-subarray.{extension}", 2], json.loads(result.read_text()))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
