"""What is prepared of C++ spares each solution the library's own instantiations.

usage: prepared_cpp_test.py SOURCE_FOLDER
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
LANGUAGE = ROOT / "runner/languages/cpp"
FILE = re.compile(r'\{ name = "([^"]+)", copy = "([^"]+)" \}')


def prepare(folder, changes):
    """As toolchain.toml's [prepare] does it, with g++ and the usual linker."""
    table = re.search(r"(?ms)^\[prepare\]\nfiles = \[(.*?)^\]", (LANGUAGE / "toolchain.toml").read_text())
    for name, copy in FILE.findall(table[1]):
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(LANGUAGE / copy, folder / name)
    for name, text in changes.items():
        (folder / name).write_text(text)
    subprocess.run(["sh", "prepare.sh", "g++", "ld"], cwd=folder, check=True, capture_output=True, timeout=120)


def compile_in(folder, text, *options):
    (folder / "solution.cc").write_text(text)
    command = ["g++", "-std=c++20", "-O2", "-Winvalid-pch", "-I.", "solution.cc", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


NUMBERS = """#include <lean.h>
extern "C" int __wrap_main(int, char**) {
  const std::string all = std::to_string(stoi(std::string("-12"))) + std::to_string(std::stoul("34")) +
      std::to_string(std::stoll("5")) + std::to_string(std::stod("1.5")) + std::to_string(std::stof("2"));
  return all == "-123451.5000002.000000" ? 0 : 1;
}
int main() {}
"""


class PreparedCpp(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def expect_numbers_to_work(self):
        compile_in(self.folder, NUMBERS, "-o", "program", "-Wl,--wrap=main", "-L.", "-l:gavel.o")
        self.assertEqual(subprocess.run(["./program"], cwd=self.folder).returncode, 0)

    def test_what_the_library_itself_uses_is_there_already(self):
        prepare(self.folder, {})
        compile_in(self.folder, "#include <lean.h>\n", "-c", "-fdump-tree-original=made.txt")
        made = re.findall(r"(?m)^;; Function (.*)", (self.folder / "made.txt").read_text())
        for costly in (r"\b__stoa\b", r"\b__to_xstring\b", r"\b__to_chars_10_impl\b", r"\b__lerp\b",
                       r"::basic_string\(", r"::basic_string_view\(", r"::_M_create\(", r"\bstd::copy\("):
            self.assertEqual([name for name in made if re.search(costly, name)], [], costly)
        self.expect_numbers_to_work()

    def test_another_library_is_prepared_without_what_is_named_of_this_one(self):
        text = (LANGUAGE / "warm.h").read_text()
        prepare(self.folder, {"warm.h": text + "template int std::there_is_no_such_thing(int);\n"})
        self.expect_numbers_to_work()


if __name__ == "__main__":
    unittest.main()
