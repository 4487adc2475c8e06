#!/usr/bin/env python3
"""A machine that is short of room or has no home: verdicts all the same, and nothing is left behind.

usage: shortage_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from nothing_left import GIVEN, RIGHT, mount_small_disk, unmount, NothingLeft, main

class Shortage(NothingLeft):
    def on_small_disk(self, size, inodes=0):
        disk = self.base / "disk"
        disk.mkdir()
        options = f"size={size},mode=700" + (f",nr_inodes={inodes}" if inodes else "")
        mount_small_disk(disk, options)
        self.addCleanup(unmount, disk)
        self.cache = disk
        return {**self.environment, "XDG_CACHE_HOME": str(disk)}

    def test_a_full_cache_disk(self):
        self.write("max-subarray.c", RIGHT)
        self.write("max-subarray.py", "class Solution:\n def maxSubArray(self, nums): return 0\n")
        # No room for what the programs of a language share, nor for an executable.
        full = self.on_small_disk("64k")
        for _ in range(2):
            self.check(0, "test", "max-subarray.c", *GIVEN, env=full, says="no cache can be kept")
            out, _ = self.check(1, "test", "--json", "max-subarray.py", *GIVEN, env=full)
            self.assertEqual(json.loads(out)["results"][0]["verdict"], "WA")

    def test_a_cache_disk_without_room_for_names(self):
        self.write("max-subarray.py", "class Solution:\n def maxSubArray(self, nums): return 0\n")
        nameless = self.on_small_disk("64m", inodes=2)
        self.check(1, "test", "max-subarray.py", *GIVEN, env=nameless, says="no cache can be kept")

    def test_a_full_disk_for_the_history(self):
        self.write("max-subarray.c", RIGHT)
        self.on_small_disk("512k")
        self.cache = self.shared_cache
        disk = self.base / "disk"
        kept = {**self.environment, "XDG_DATA_HOME": str(disk)}
        del kept["GAVEL_NO_HISTORY"]
        self.check(0, "test", "max-subarray.c", *GIVEN, env=kept)
        with open(disk / "filler", "wb", buffering=0) as file, self.assertRaises(OSError):
            while True:
                file.write(b"x" * 4096)
        for _ in range(2):
            out, err = self.check(0, "test", "max-subarray.c", *GIVEN, env=kept, says="cannot be used")
            self.assertIn("AC", out)
        # What was remembered before is still read.
        out, _ = self.check(0, "history", "--json", env=kept)
        self.assertEqual(len(json.loads(out)["verdicts"]), 1)
        out, _ = self.check(0, "list", env=kept)
        self.assertRegex(out, r"max-subarray .* accepted")
        (disk / "filler").unlink()
        self.check(0, "test", "max-subarray.c", *GIVEN, env=kept)
        out, _ = self.check(0, "history", "--json", env=kept)
        self.assertEqual(len(json.loads(out)["verdicts"]), 2)

    def test_no_home(self):
        self.write("max-subarray.c", RIGHT)
        homeless = {
            key: value for key, value in self.environment.items() if key not in ("HOME", "XDG_CACHE_HOME")
        }
        self.check(0, "test", "max-subarray.c", *GIVEN, env=homeless, says="no cache can be kept")
        self.check(0, "list", env=homeless)


if __name__ == "__main__":
    main()
