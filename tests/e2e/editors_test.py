#!/usr/bin/env python3
"""docs/editors.md is right: its set-ups find the file and line in what each language really says.

usage: editors_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PLAIN, PROGRAM, SOURCE, main

# Each refused in line 2, in the column that is told; None: none is.
REFUSED = {
    "c": ("int maxSubArray(int* nums, int numsSize) {\n  return oops;\n}\n", 10),
    "cpp": ("class Solution { public: int maxSubArray(vector<int>& nums) {\n  return oops;\n} };\n", 10),
    "go": ("func maxSubArray(nums []int) int {\n  return oops\n}\n", 10),
    "java": ("class Solution { public int maxSubArray(int[] nums) {\n  return oops;\n} }\n", 10),
    "js": ("var maxSubArray = function (nums) {\n  return nums[;\n};\n", 15),
    "py": ("class Solution:\n    def maxSubArray(self, nums: return 1\n", 33),
    "rs": ("impl Solution { pub fn max_sub_array(nums: Vec<i32>) -> i32 {\n  oops\n} }\n", 3),
    "ts": ("function maxSubArray(nums: number[]): number {\n  return oops;\n}\n", 10),
}
# Each lacks what the problem asks for.
LACKING = {
    "c": "int maxSum(int* nums, int numsSize) { return 1; }\n",
    "cpp": "class Solution { public: int maxSum(vector<int>& nums) { return 1; } };\n",
    "go": "func maxSum(nums []int) int { return 1 }\n",
    "java": "class Solution { public int maxSum(int[] nums) { return 1; } }\n",
    "js": "var maxSum = function (nums) { return 1; };\n",
    "py": "class Solution:\n    def maxSum(self, nums): return 1\n",
    "rs": "impl Solution { pub fn max_sum(nums: Vec<i32>) -> i32 { 1 } }\n",
    "ts": "function maxSum(nums: number[]): number { return 1; }\n",
}
# Each fails in line 3 of the file when it runs (compilers of Rust place an index at its name or its bracket).
RAISED = {
    "c": ("#include <assert.h>\nint maxSubArray(int* nums, int numsSize) {\n  assert(!nums);\n  return 1;\n}\n",
          None, "Assertion"),
    "cpp": ("#include <cassert>\nclass Solution { public: int maxSubArray(vector<int>& nums) {\n"
            "  assert(nums.empty()); return 1;\n} };\n", None, "Assertion"),
    "go": ("package main\nfunc maxSubArray(nums []int) int {\n  return nums[len(nums) + 1]\n}\n",
           None, "index out of range"),
    "java": ("class Solution {\n  public int maxSubArray(int[] nums) {\n    return nums[nums.length + 1];\n  }\n}\n",
             None, "ArrayIndexOutOfBoundsException"),
    "js": ("var maxSubArray = function (nums) {\n  // no such thing\n  return nums.first.second;\n};\n",
           21, "TypeError"),
    "py": ("class Solution:\n    def maxSubArray(self, nums):\n        return nums[len(nums) + 1]\n",
           None, "IndexError"),
    "rs": ("impl Solution {\n  pub fn max_sub_array(nums: Vec<i32>) -> i32 {\n    nums[nums.len() + 1]\n  }\n}\n",
           "[59]", "panicked: index out of bounds"),
    "ts": ("function maxSubArray(nums: number[]): number {\n  // no such thing\n  return (nums as any).first.second;\n}\n",
           30, "TypeError"),
}
# Each fails in line 2 when it is loaded, or in a thread of its own.
RAISED_ELSEWHERE = {
    "go": ("var table = []int{}\nvar first = table[3]\nfunc maxSubArray(nums []int) int { return 1 }\n", None),
    "java": ("class Solution { static int[] table = {};\n  static int first = table[3];\n"
             "  public int maxSubArray(int[] nums) { return 1; } }\n", None),
    "js": ("const table = null;\nconst first = table.x;\nvar maxSubArray = (nums) => 1;\n", 21),
    "py": ("table = []\nfirst = table[3]\nclass Solution:\n    def maxSubArray(self, nums): return 1\n", None),
    "ts": ("const table: any = null;\nconst first = table.x;\nfunction maxSubArray(nums: number[]) { return 1; }\n", 21),
}


def block(language):
    text = pathlib.Path(SOURCE, "docs", "editors.md").read_text()
    return re.search(rf"```{language}\n(.*?)```", text, re.S)[1]


class Editors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory(prefix="gavel-editors-")
        cls.folder = pathlib.Path(cls.holder.name)
        bin = cls.folder / "bin"
        bin.mkdir()
        (bin / "gavel").symlink_to(PROGRAM)
        cls.environment = {**PLAIN, "PATH": f"{bin}:{PLAIN['PATH']}", "XDG_DATA_HOME": f"{cls.folder}/data"}
        for name, texts in (("refused", REFUSED), ("lacking", LACKING), ("raised", RAISED),
                            ("elsewhere", RAISED_ELSEWHERE)):
            (cls.folder / name).mkdir()
            for extension, text in texts.items():
                text = text if isinstance(text, str) else text[0]
                (cls.folder / name / f"max-subarray.{extension}").write_text(text)

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def gavel(self, *arguments, **extra):
        return subprocess.run(["gavel", *arguments], cwd=self.folder, env={**self.environment, **extra},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)

    def results(self, folder):
        """The results of a folder's solutions, by extension."""
        report = json.loads(self.gavel("test", folder, "--json").stdout)
        return {result["solution"].rsplit(".", 1)[1]: result for result in report["results"]}

    @staticmethod
    def place(path, line, column, kind="error"):
        return f"{path}:{line}:{column}: {kind}: " if column else f"{path}:{line}: {kind}: "

    def assert_some_line_begins(self, beginning, text):
        self.assertTrue(any(line.startswith(beginning) for line in text.splitlines()), (beginning, text))

    def test_what_every_compiler_says_has_one_form(self):
        for extension, result in self.results("refused").items():
            with self.subTest(extension):
                beginning = self.place(f"refused/max-subarray.{extension}", 2, REFUSED[extension][1])
                self.assert_some_line_begins(beginning, result["compile"]["message"])
        self.assertEqual(len(REFUSED), 8)

    def test_what_a_solution_lacks_has_a_place(self):
        for extension, result in self.results("lacking").items():
            with self.subTest(extension):
                said = result["compile"]["message"] or result["cases"][0]["message"]
                (line,) = [one for one in said.splitlines() if "max-subarray" in one]
                self.assertRegex(line, rf"^lacking/max-subarray\.{extension}:1: error: (expected|no class)")

    def test_what_every_runtime_says_has_one_form(self):
        for extension, result in self.results("raised").items():
            with self.subTest(extension):
                _, column, words = RAISED[extension]
                message = result["cases"][0]["message"]
                self.assertEqual(result["verdict"], "RE", result)
                self.assertRegex(message, "^" + self.place(f"raised/max-subarray.{extension}", 3, column))
                self.assertIn(words, message.splitlines()[0])
        for extension, result in self.results("elsewhere").items():
            with self.subTest(extension, when="loaded"):
                _, column = RAISED_ELSEWHERE[extension]
                message = result["cases"][0]["message"]
                self.assert_some_line_begins(self.place(f"elsewhere/max-subarray.{extension}", 2, column), message)

    def test_a_crash_without_a_place_gets_one_from_the_sanitizers(self):
        crashes = {
            "null.c": ("int maxSubArray(int* nums, int numsSize) {\n  int* p = 0;\n  return *p;\n}\n", "null.c:3:10: error: "),
            "beyond.cpp": ("struct Solution { int maxSubArray(vector<int>& nums) {\n  int* p = nums.data();\n"
                           "  return p[nums.size() + 1];\n} };\n", "beyond.cpp:3: error: heap-buffer-overflow"),
            "thrown.cpp": ("struct Solution { int maxSubArray(vector<int>& nums) {\n"
                           "  return nums.at(nums.size());\n} };\n", "thrown.cpp:2: error: uncaught exception std::out_of_range: vector"),
        }
        for name, (text, place) in crashes.items():
            with self.subTest(name):
                (self.folder / name).write_text(text)
                done = self.gavel("debug", "--problem", "max-subarray", name)
                self.assertTrue(done.stderr.splitlines()[-1].startswith(place), done.stderr)

    def test_warnings_have_the_form_as_well(self):
        text = "class Solution { public: int maxSubArray(vector<int>& nums) {\n  int unused; return 1;\n} };\n"
        (self.folder / "warned.cpp").write_text(text)
        done = self.gavel("test", "--problem", "max-subarray", "warned.cpp")
        self.assertIn("  warned.cpp:2:7: warning: unused variable", done.stdout)

    def test_events_and_narrow_pipes_carry_it_whole(self):
        lines = self.gavel("test", "raised/max-subarray.py", "--json-lines").stdout.splitlines()
        message = json.loads(lines[-1])["result"]["cases"][0]["message"]
        self.assertIn("raised/max-subarray.py:3: error: IndexError: list index out of range\n", message)
        said = self.gavel("test", "raised/max-subarray.py", COLUMNS="20").stdout
        self.assertIn("  raised/max-subarray.py:3: error: IndexError: list index out of range\n", said)
        absolute = f"{self.folder}/raised/max-subarray.py"
        self.assertIn(f"{absolute}:3: error: ", self.gavel("test", absolute).stdout)

    def test_chinese_keeps_the_form(self):
        said = self.gavel("test", "lacking/max-subarray.js", "--locale", "zh").stdout
        self.assertIn("  lacking/max-subarray.js:1: error: 需要函数 maxSubArray，现有 var maxSum\n", said)

    def test_vs_codes_task_finds_the_line_of_every_language(self):
        tasks = json.loads(block("json"))["tasks"]
        pattern = tasks[0]["problemMatcher"]["pattern"]
        for folder, line, texts in (("refused", 2, REFUSED), ("raised", 3, RAISED), ("lacking", 1, LACKING)):
            for extension in texts:
                with self.subTest(extension, folder=folder):
                    path = f"{folder}/max-subarray.{extension}"
                    said = self.gavel("test", path, "--no-color").stdout
                    matches = [re.search(pattern["regexp"], one) for one in said.splitlines()]
                    places = [(one[pattern["file"]], int(one[pattern["line"]])) for one in matches if one]
                    self.assertIn((path, line), places, said)
                    self.assertEqual({file for file, _ in places}, {path})
        for task in tasks:
            arguments = [re.sub(r"\$\{file\}", "refused/max-subarray.py", one) for one in task["args"]]
            arguments = [re.sub(r"\$\{fileDirname\}/failing-case\$\{fileExtname\}", "case.py", one)
                         for one in arguments]
            done = self.gavel(*arguments)
            self.assertEqual(done.returncode, 1, done.stderr)  # refused, but understood

    def test_vims_settings_find_the_line_of_every_language(self):
        settings = self.folder / "settings.vim"
        settings.write_text(block("vim"))
        for folder, line, texts in (("refused", 2, REFUSED), ("raised", 3, RAISED)):
            for extension in texts:
                with self.subTest(extension, folder=folder):
                    path = f"{folder}/max-subarray.{extension}"
                    script = (f"source {settings}|edit {path}|silent make!|"
                              "call writefile([json_encode(map(filter(getqflist(), {i, v -> v.valid}), "
                              "{i, v -> [bufname(v.bufnr), v.lnum, v.type]}))], 'found.json')|qall!")
                    subprocess.run(["vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-c", script],
                                   cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                                   capture_output=True, timeout=120)
                    found = json.loads((self.folder / "found.json").read_text())
                    self.assertIn([path, line, "e"], found)
                    self.assertEqual({one[0] for one in found}, {path})


if __name__ == "__main__":
    main()
