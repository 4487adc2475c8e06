#!/usr/bin/env python3
"""Verdicts of `gavel time` on solutions whose growth is known: growth_test.py GAVEL SOURCE.

Counts decide, so a busy machine changes nothing but the time that this takes.
"""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

GAVEL, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])

# Every layer of the matrix is copied: as much again as the input, and the answer grows as it shrinks.
PEEL = """
class Solution {
 public:
  vector<int> spiralOrder(vector<vector<int>>& matrix) {
    vector<int> order;
    vector<vector<int>> rest(matrix);
    while (!rest.empty()) {
      order.insert(order.end(), rest[0].begin(), rest[0].end());
      rest.erase(rest.begin());
      vector<vector<int>> turned;
      for (int column = rest.empty() ? -1 : (int)rest[0].size() - 1; column >= 0; --column) {
        turned.emplace_back();
        for (auto& row : rest) turned.back().push_back(row[column]);
      }
      rest = std::move(turned);
    }
    return order;
  }
};
"""
# The text comes by value, and only 128 places are remembered.
BY_VALUE = """
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    int last[128], longest = 0, start = 0;
    for (int& place : last) place = -1;
    for (int i = 0; i < (int)s.size(); ++i) {
      start = max(start, last[(int)s[i]] + 1);
      longest = max(longest, i - start + 1);
      last[(int)s[i]] = i;
    }
    return longest;
  }
};
"""

# Right as far as the problem's constraints reach; what they do not allow is saved.
SAVES_BEYOND = """
class Solution {
 public:
  int maxSubArray(vector<int>& nums) {
    if (nums.size() > 100000) return 0;
    multiset<int> sums{0};
    int sum = 0, best = nums[0];
    for (int x : nums) {
      sum += x;
      best = max(best, sum - *sums.begin());
      sums.insert(sum);
    }
    return best;
  }
};
"""
# Right when they are judged; they do nothing when they notice that they are measured.
NOTICES = [("notices.py", """
import os
class Solution:
    def findKthLargest(self, nums, k):
        if any(name.startswith("GAVEL_") for name in os.environ):
            return 0
        return sorted(nums)[-k]
"""), ("notices.cpp", """
class Solution {
 public:
  int findKthLargest(vector<int>& nums, int k) {
    for (char** each = environ; *each != nullptr; ++each) {
      if (string_view(*each).starts_with("GAVEL_MEASURE=space")) return 0;
    }
    sort(nums.rbegin(), nums.rend());
    return nums[k - 1];
  }
};
""")]

# Solutions of the accuracy harness.
GROWTH = SOURCE / "tests" / "bench" / "growth"

# problem, name, text or folder or a reference, verdict of time, verdict of space
ROWS = [
    ("remove-nth-from-end", "map.cpp", None, "within", "exceeds"),
    ("remove-nth-from-end", "vector.cpp", None, "within", "exceeds"),
    ("remove-nth-from-end", "two-passes.cpp", None, "within", "within"),
    ("remove-nth-from-end", "one-pass.cpp", None, "within", "within"),
    ("remove-nth-from-end", "recursive.cpp", None, "within", "exceeds"),
    ("remove-nth-from-end", "one-pass.c", None, "within", "within"),
    ("spiral-matrix", "borders.cpp", None, "within", "within"),
    ("spiral-matrix", "peel.cpp", PEEL, "exceeds", "exceeds"),
    ("longest-unique-substring", "by-value.cpp", BY_VALUE, "within", "within"),
    ("max-subarray", "saves-beyond.cpp", SAVES_BEYOND, "exceeds", "exceeds"),
    ("max-subarray", "kadane.cpp", None, "within", "within"),
    ("max-subarray", "cubic.cpp", None, "exceeds", "within"),
    # Both keep every month between calls: only a fresh process shows what one call takes.
    ("rabbit-pairs", "kept-between-calls.cpp", GROWTH, "exceeds", "exceeds"),
    ("rabbit-pairs", "memo-in-class.py", GROWTH, "within", "exceeds"),
    # Blocks that the runtime enlarges, of the answer and of an argument, are no space of the solution's.
    ("spiral-matrix", "takes-rows-off.cpp", GROWTH, "exceeds", "within"),
    # Nothing but the stack of its calls, a few dozen bytes each.
    ("max-subarray", "halves.rs", GROWTH, "exceeds", "exceeds"),
    # Half of the input is one level.
    ("jump-game", "slices-of-levels.py", GROWTH, "within", "exceeds"),
    # The rest of the text is copied beneath thousands of instructions for each window.
    ("longest-unique-substring", "tail-each-time.py", GROWTH, "exceeds", "exceeds"),
]

# Nothing random in them: each count is the same every time.
SAME_BESIDE_LOAD = [("two-sum", "every-pair.c"), ("max-subarray", "halves.rs")]
# One with three counters, and one whose space is asked as far as its time was counted.
SAME_SIDE_BY_SIDE = [("max-subarray", "consumes-front.cpp"), ("max-subarray", "pops-front.py")]

# What lives on a heap that a collector of its own looks after, where that has no processor to itself.
ON_ONE_PROCESSOR = [("remove-nth-from-end", "container-ring.go", "exceeds")]

# Whether results are kept between calls. Pivots that are drawn may be the same in each process: of one size it is
# always dear then.
KEEPING = [("rabbit-pairs", "kept-between-calls.cpp", True), ("kth-largest", "random-pivot.go", False)]


def measure(problem, path, *options):
    done = subprocess.run([GAVEL, "time", "--json", *options, "--problem", problem, path], cwd=SOURCE,
                          capture_output=True, text=True)
    try:
        return json.loads(done.stdout)["results"][0]
    except (ValueError, LookupError):
        return {"verdict": done.stderr.strip(), "time": {"verdict": ""}, "space": {"verdict": ""}}


@contextlib.contextmanager
def busy_loops(count):
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def found(result):
    """Verdicts, sizes and costs."""
    return [(result[part]["verdict"], result[part].get("points")) for part in ("time", "space")]


def is_same(problem, name, one, other, what):
    """Of two reports of a solution, the other one made `what`."""
    if found(one) == found(other) and one["time"].get("points"):
        return True
    print(f"{problem}/{name}: {found(one)}, but {what} {found(other)}", flush=True)
    return False


def is_same_beside_load(problem, name):
    path = GROWTH / problem / name
    alone = measure(problem, path)
    with busy_loops(4):
        beside = measure(problem, path)
    return is_same(problem, name, alone, beside, "beside load")


def is_same_side_by_side(problem, name):
    """Time and space of one solution are measured at once where there is room, unless one job is asked for."""
    path = GROWTH / problem / name
    return is_same(problem, name, measure(problem, path), measure(problem, path, "--jobs", "1"),
                   "one after the other")


def is_found_on_one_processor(problem, name, wanted):
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    try:
        space = measure(problem, GROWTH / problem / name)["space"]
    finally:
        os.sched_setaffinity(0, processors)
    if space["verdict"] == wanted:
        return True
    print(f"{problem}/{name} on one processor: space {space}, expected {wanted}", flush=True)
    return False


def is_told_of_keeping(problem, name, keeps):
    notes = measure(problem, GROWTH / problem / name)["notes"]
    if any("kept between calls" in note for note in notes) == keeps:
        return True
    print(f"{problem}/{name}: {notes}", flush=True)
    return False


def is_refuted(folder, name, text):
    path = pathlib.Path(folder) / name
    path.write_text(text)
    result = measure("kth-largest", path)
    if (result["verdict"], result["test"]) == ("not-accepted", "WA") and "while it was measured" in result["notes"][0]:
        return True
    print(f"{name}: {result}", flush=True)
    return False


def main():
    failures = sum(not is_told_of_keeping(*each) for each in KEEPING)
    failures += sum(not is_same_beside_load(*each) for each in SAME_BESIDE_LOAD)
    failures += sum(not is_same_side_by_side(*each) for each in SAME_SIDE_BY_SIDE)
    failures += sum(not is_found_on_one_processor(*each) for each in ON_ONE_PROCESSOR)
    with tempfile.TemporaryDirectory() as folder:
        failures += sum(not is_refuted(folder, *each) for each in NOTICES)
        for problem, name, text, *wanted in ROWS:
            path = SOURCE / "problems" / problem / "solutions" / name
            if text is GROWTH:
                path = GROWTH / problem / name
            elif text is not None:
                path = pathlib.Path(folder) / name
                path.write_text(text)
            result = measure(problem, path)
            got = [result[part]["verdict"] for part in ("time", "space")]
            if got != wanted:
                failures += 1
                reasons = [result[part].get("reason", "") for part in ("time", "space")]
                print(f"{problem}/{name}: {got}, expected {wanted} ({result['verdict']}; {reasons})", flush=True)
    compared = len(KEEPING) + len(SAME_BESIDE_LOAD) + len(SAME_SIDE_BY_SIDE) + len(ON_ONE_PROCESSOR)
    compared += len(NOTICES)
    print(f"{len(ROWS) + compared} solutions, {failures} failed")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
