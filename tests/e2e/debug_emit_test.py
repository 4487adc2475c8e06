#!/usr/bin/env python3
"""`gavel debug --emit`: programs of their own that compile anywhere.

usage: debug_emit_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from forgets_every_fifth import SMALLEST, WRONG
from from_outside import SOURCE, InAFolder, main

# Every kind of argument, with what is hard to write in a program; the answer is the first.
SPEC = r"""
schema = 1
id = "mirror"
title = { en = "Mirror", zh = "镜子" }
difficulty = "easy"
tags = ["string"]
checker = { kind = "exact" }
constraints = { words = { length = [0, 9] } }
[signature]
kind = "function"
name = "mirror"
params = [
  { name = "words", type = "list<string>" }, { name = "grid", type = "list<list<int>>" },
  { name = "reals", type = "list<double>" }, { name = "wide", type = "long" },
  { name = "flags", type = "list<bool>" }, { name = "signs", type = "list<char>" },
  { name = "head", type = "linked<int>" }, { name = "root", type = "tree<int>" },
]
returns = "list<string>"
[statement]
en = "The words again."
zh = "原样返回这些词。"
[limits]
time = "1s"
memory = "256MiB"
[[example]]
name = "hard"
out = ["say \"it's\"", "back\\slash \\u0041 ??/ %d", "tab\tline\n\u0001\u007f\u00859", "日本 \u200b\U0001F600", ""]
[example.in]
words = ["say \"it's\"", "back\\slash \\u0041 ??/ %d", "tab\tline\n\u0001\u007f\u00859", "日本 \u200b\U0001F600", ""]
grid = [[-2147483648, 2147483647], [], [0]]
reals = [0.1, -0.0, 1e300, 5e-324]
wide = -9223372036854775808
flags = [true, false]
signs = ["'", "\"", "\\", "\u0001", "a"]
head = [1, 2, 3]
root = [1, "null", 2, 3]
[[solution]]
file = "solutions/mirror.py"
expect = "AC"
"""
NOTHING_ELSE = {
    "cpp": "class Solution { public: vector<string> mirror(vector<string>& words, vector<vector<int>>& grid,\n"
    "    vector<double>& reals, long long wide, vector<bool>& flags, vector<char>& signs, ListNode* head,\n"
    "    TreeNode* root) { return wide < 0 && root->right->left->val == 3 && head->next->next->val == 3 &&\n"
    "    grid[0][0] < -2147483647 && signs[3] == 1 && reals[3] > 0 && flags[0] ? words : vector<string>{}; } };\n",
    "c": "char** mirror(char** words, int wordsSize, int** grid, int gridSize, int* gridColSize, double* reals,\n"
    "    int realsSize, long long wide, bool* flags, int flagsSize, char* signs, int signsSize,\n"
    "    struct ListNode* head, struct TreeNode* root, int* returnSize) {\n"
    "  bool right = wide < 0 && root->right->left->val == 3 && head->next->next->val == 3 && gridColSize[0] == 2\n"
    "      && gridColSize[1] == 0 && grid[0][0] < -2147483647 && signs[3] == 1 && reals[3] > 0 && flags[0];\n"
    "  *returnSize = right ? wordsSize : 0;\n  return words;\n}\n",
    "go": "func mirror(words []string, grid [][]int, reals []float64, wide int64, flags []bool, signs []byte,\n"
    "\thead *ListNode, root *TreeNode) []string {\n"
    "\tif wide < 0 && root.Right.Left.Val == 3 && head.Next.Next.Val == 3 && grid[0][0] < -2147483647 &&\n"
    "\t\tsigns[3] == 1 && reals[3] > 0 && flags[0] {\n\t\treturn words\n\t}\n\treturn nil\n}\n",
    "java": "public class Solution { public String[] mirror(String[] words, int[][] grid, double[] reals, long wide,\n"
    "    boolean[] flags, char[] signs, ListNode head, TreeNode root) {\n"
    "  return wide < 0 && root.right.left.val == 3 && head.next.next.val == 3 && grid[0][0] < -2147483647 &&\n"
    "    signs[3] == 1 && reals[3] > 0 && flags[0] ? words : null; } }\n",
    "js": "const mirror = (words, grid, reals, wide, flags, signs, head, root) =>\n"
    "  wide < 0 && root.right.left.val === 3 && head.next.next.val === 3 && grid[0][0] < -2147483647 &&\n"
    "  signs[3] === '\\x01' && reals[3] > 0 && flags[0] ? words : [];\n",
    "py": "def mirror(words, grid, reals, wide, flags, signs, head, root):\n"
    "    right = wide < 0 and root.right.left.val == 3 and head.next.next.val == 3 and reals[3] > 0\n"
    "    return words if right and grid[0][0] < -2147483647 and signs[3] == '\\x01' and flags[0] else []\n",
    "rs": "impl Solution { pub fn mirror(words: Vec<String>, grid: &[Vec<i32>], reals: Vec<f64>, wide: i64,\n"
    "    flags: Vec<bool>, signs: Vec<char>, head: Option<Box<ListNode>>, root: Option<Rc<RefCell<TreeNode>>>)\n"
    "    -> Vec<String> {\n"
    "  let three = root.unwrap().borrow().right.clone().unwrap().borrow().left.clone().unwrap().borrow().val;\n"
    "  if wide < 0 && three == 3 && head.unwrap().next.unwrap().val == 2 && grid[0][0] < -2147483647 &&\n"
    "    signs[3] == '\\u{1}' && reals[3] > 0.0 && flags[0] { words } else { vec![] } } }\n",
    "ts": "function mirror(words: string[], grid: number[][], reals: number[], wide: number, flags: boolean[],\n"
    "    signs: string[], head: ListNode | null, root: TreeNode | null): string[] {\n"
    "  return wide < 0 && root!.right!.left!.val === 3 && head!.next!.next!.val === 3 &&\n"
    "    grid[0][0] < -2147483647 && signs[3] === '\\x01' && reals[3] > 0 && flags[0] ? words : [];\n}\n",
}


class Emitted(InAFolder):
    settings = {"TERM": "dumb"}

    def run_emitted(self, *arguments):
        """Emits, then runs the commands that it prints; what the program says."""
        emitted = self.run_gavel("debug", *arguments)
        self.assertEqual(emitted.returncode, 0, emitted.stdout + emitted.stderr)
        commands = [line.split(": ", 1)[1] for line in emitted.stdout.splitlines()[1:]]
        self.assertTrue(commands)
        for command in commands:
            ran = subprocess.run(command, shell=True, cwd=self.folder, capture_output=True, text=True,
                                 timeout=120)
            self.assertEqual(ran.returncode, 0, f"{command}\n{ran.stdout}{ran.stderr}")
        return ran.stdout

    def test_it_is_the_smallest_case_that_fails_in_every_language(self):
        for extension, text in WRONG.items():
            with self.subTest(extension):
                self.write(f"max-subarray.{extension}", text)
                said = self.run_emitted(f"max-subarray.{extension}", "--emit", f"case.{extension}")
                self.assertRegex(said, rf"input +{re.escape(SMALLEST)}")
                self.assertRegex(said, r"answer +0")
                self.assertRegex(said, r"expected +1")
                self.assertIn(text.splitlines()[1], (self.folder / f"case.{extension}").read_text())

    def test_forms_that_are_judged_are_emitted_too(self):
        for form in (
            "c/inline-function.c",
            "cpp/class-kind-fast-io.cpp", "cpp/no-using.cpp", "cpp/set-for-list.cpp",
            "java/given-pair.java", "java/own-pair.java",
            "javascript/class-with-fields.js", "javascript/entries-of-queues.js", "javascript/implicit-global.js",
            "javascript/lodash.js", "javascript/module-syntax.js", "javascript/own-elements-in-a-queue.js",
            "javascript/own-queue.js", "javascript/returns-a-typed-array.js", "javascript/static-method.js",
            "python/booleans-as-integers.py", "python/class-that-inherits.py", "python/dataclass-helper.py",
            "python/snake-case.py", "python/sorted-list-without-import.py",
            "rust/free-function.rs", "rust/random-pivots.rs",
            "typescript/default-export.ts", "typescript/exported-class.ts", "typescript/given-queues.ts",
            "typescript/lodash.ts", "typescript/lodash-without-import.ts", "typescript/names-of-the-library.ts",
            "typescript/queue-that-is-imported.ts",
        ):
            with self.subTest(form):
                text = (pathlib.Path(SOURCE) / "tests/programs/forms" / form).read_text()
                problem = re.search(r"problem: (\S+)", text)[1]
                spec = (pathlib.Path(SOURCE) / "problems" / problem / "problem.toml").read_text()
                example = re.search(r'\[\[example\]\]\nname = "(.*)"', spec)[1]
                self.write(f"solution{pathlib.Path(form).suffix}", text)
                said = self.run_emitted(f"solution{pathlib.Path(form).suffix}", "--problem", problem,
                                        "--case", f"example/{example}", "--emit", f"alone-{pathlib.Path(form).name}")
                answer, expected = (re.search(rf"{word} +(.*)", said)[1] for word in ("answer", "expected"))
                self.assertEqual(sorted(answer), sorted(expected), said)  # some take any order

    def test_whatever_can_be_an_argument_can_be_written_in_every_language(self):
        self.write("problems/mirror/problem.toml", SPEC)
        self.write("problems/mirror/solutions/mirror.py", NOTHING_ELSE["py"])
        for extension, text in NOTHING_ELSE.items():
            with self.subTest(extension):
                self.write(f"mirror.{extension}", text)
                said = self.run_emitted(f"mirror.{extension}", "--case", "example/hard", "--emit",
                                        f"case.{extension}")
                answer = said.split("answer", 1)[1].split("expected", 1)[0]
                self.assertIn("say ", answer)
                self.assertIn("日本", answer)

    def test_a_whole_double_has_a_point(self):
        texts = {"js": "var findMedianSortedArrays = (a, b) => 2;\n",
                 "ts": "function findMedianSortedArrays(a: number[], b: number[]): number { return 2; }\n",
                 "py": "class Solution:\n    def findMedianSortedArrays(self, a, b): return 2.0\n"}
        for extension, text in texts.items():
            with self.subTest(extension):
                self.write(f"median-of-two-sorted-arrays.{extension}", text)
                said = self.run_emitted(f"median-of-two-sorted-arrays.{extension}", "--case", "example", "--emit", f"case.{extension}")
                self.assertRegex(said, r"answer +2\.0\n")

    def test_classes_and_nodes_are_called_as_in_the_case(self):
        for problem, solution in [
            ("lru-cache", "list-and-map.cpp"), ("remove-nth-from-end", "one-pass.go"),
            ("merge-sorted-arrays", "from-the-back.c"), ("spiral-matrix", "shrinking-steps.ts"),
            ("min-stack", "pairs.js"), ("hash-set", "chains.ts"),
        ]:
            solutions = pathlib.Path(SOURCE, "problems", problem, "solutions")
            suffix = pathlib.Path(solution).suffix
            file = solutions / solution
            if not file.exists():
                file = next(one for one in sorted(solutions.glob(f"*{suffix}")) if self.is_right(problem, one))
            with self.subTest(problem):
                shutil.copy(file, self.folder / f"{problem}{suffix}")
                said = self.run_emitted(f"{problem}{suffix}", "--case", "example", "--emit", f"case{suffix}")
                answer, expected = (re.search(rf"^{word} +(.*)$", said, re.M)[1]
                                    for word in ("answer", "expected"))
                self.assertEqual(answer, expected)

    def is_right(self, problem, file):
        spec = pathlib.Path(SOURCE, "problems", problem, "problem.toml").read_text()
        return re.search(rf'file = "solutions/{re.escape(file.name)}"\s*\nexpect = "AC"', spec) is not None

    def test_no_file_of_the_user_is_written_over(self):
        self.write("max-subarray.py", WRONG["py"])
        refused = self.run_gavel("debug", "max-subarray.py", "--emit", "max-subarray.py")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("max-subarray.py is already there", refused.stderr)
        self.assertEqual((self.folder / "max-subarray.py").read_text(), WRONG["py"])
        for _ in range(2):  # one that gavel wrote itself may go
            self.assertEqual(self.run_gavel("debug", "max-subarray.py", "--emit", "case.py").returncode, 0)
        missing = self.run_gavel("debug", "max-subarray.py", "--emit", "missing/case.py")
        self.assertEqual(missing.returncode, 3)
        self.assertIn("missing/case.py", missing.stderr)


if __name__ == "__main__":
    main()
