#!/usr/bin/env python3
"""The Debian package: what lintian says of it, and the first verdict from what it installs.

usage: package_test.py BUILD_FOLDER [unittest's arguments]
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BUILD = os.path.abspath(sys.argv[1])
RIGHT = """class Solution:
    def maxSubArray(self, nums):
        best = total = nums[0]
        for x in nums[1:]:
            total = max(x, total + x)
            best = max(best, total)
        return best
"""


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory(prefix="gavel-package-")
        cls.folder = pathlib.Path(cls.holder.name)
        made = subprocess.run(["cpack", "-G", "DEB", "--config", f"{BUILD}/CPackConfig.cmake", "-B", cls.folder],
                              cwd=BUILD, capture_output=True, text=True, timeout=600)
        if made.returncode != 0:
            raise AssertionError(made.stdout + made.stderr)
        (cls.package,) = cls.folder.glob("gavel_*.deb")

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def say(self, *command, **options):
        return subprocess.run(command, capture_output=True, text=True, timeout=120, **options)

    def test_lintian_finds_no_error(self):
        told = self.say("lintian", "--allow-root", "--fail-on", "error", str(self.package))
        self.assertEqual(told.returncode, 0, told.stdout + told.stderr)

    def test_it_depends_on_the_libraries_and_recommends_the_languages(self):
        fields = self.say("dpkg-deb", "--field", str(self.package)).stdout
        for library in ("libc6", "libstdc++6", "libseccomp2", "libsqlite3-0"):
            self.assertRegex(fields, rf"(?m)^Depends: .*\b{library.replace('+', '[+]')} \(>= ")
        for language in ("gcc", "golang-go", "nodejs", "python3", "rustc", "qemu-user"):
            self.assertRegex(fields, rf"(?m)^Recommends: .*\b{language}\b")

    def test_only_what_is_installed_loads_shared_libraries(self):
        def libraries(program):
            return self.say("readelf", "--dynamic", str(program)).stdout.count("(NEEDED)")

        self.assertEqual(libraries(f"{BUILD}/cli/gavel"), 0)
        self.assertGreater(libraries(f"{BUILD}/installed/gavel"), 5)

    def test_what_it_installs_judges_and_explains_itself(self):
        root = self.folder / "root"
        self.say("dpkg-deb", "--extract", str(self.package), str(root))
        solution = self.folder / "max-subarray.py"
        solution.write_text(RIGHT)
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.folder)}
        judged = self.say(f"{root}/usr/bin/gavel", "test", str(solution), cwd=self.folder, env=environment)
        self.assertEqual(judged.returncode, 0, judged.stdout + judged.stderr)
        self.assertTrue(judged.stdout.startswith("AC"))
        for file in ("man/man1/gavel.1.gz", "bash-completion/completions/gavel",
                     "zsh/vendor-completions/_gavel", "fish/vendor_completions.d/gavel.fish",
                     "doc/gavel/copyright"):
            self.assertTrue((root / "usr/share" / file).is_file(), file)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
