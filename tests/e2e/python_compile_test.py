"""The code of a Python solution is that of compile(), however it was come by.

usage: python_compile_test.py SOURCE_FOLDER
"""

import contextlib
import io
import pathlib
import sys
import unittest
import warnings

ROOT = pathlib.Path(sys.argv.pop(1))
sys.path.insert(0, str(ROOT / "runner/languages/python"))
sys.dont_write_bytecode = True

from checked import compiled, message_of, quickly_compiled  # noqa: E402


def places(code):
    """File and first line of the code and of all that it holds."""
    yield code.co_filename, code.co_firstlineno
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            yield from places(constant)


class PythonCompile(unittest.TestCase):
    def expect_the_same(self, text, file):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = compiled(text, file)
        code = quickly_compiled(text, file)
        self.assertEqual(code, expected, file)
        self.assertEqual(list(places(code)), list(places(expected)), file)

    def test_of_every_python_file_here(self):
        files = sorted(ROOT.glob("problems/*/solutions/*.py")) + sorted(ROOT.glob("tests/e2e/*.py"))
        self.assertGreater(len(files), 30)
        for file in files:
            self.expect_the_same(file.read_bytes(), file.name)

    def test_of_texts_that_would_do_something(self):
        for text in (
            b"",
            b"# -*- coding: latin-1 -*-\nx = '\xe9'\n",
            b"\xef\xbb\xbfx = 1\n",
            b"x = 1\r\ny = 2\r\n",
            b"from __future__ import annotations\ndef f(x: Later): pass\n",
            b"import sys\nsys.exit(3)\n",
            b"raise KeyboardInterrupt\n",
            b"while 1: pass\n",
            b"async def f():\n  await g()\n",
            b"def f():\n  yield lambda: 1\n",
        ):
            self.expect_the_same(text, "solution.py")
            self.assertIsNone(sys.getprofile())

    def test_what_is_wrong_or_doubtful_is_left_to_compile(self):
        for text in (b"if 1:\nx", b"1 if 2 else", b"a\0b", b"\xff", b"(" * 300, b"x = 1\nx is 1\n"):
            told = io.StringIO()
            with contextlib.redirect_stderr(told):
                self.assertIsNone(quickly_compiled(text, "solution.py"), text)
            self.assertEqual(told.getvalue(), "")

    def test_an_error_of_python_before_3_10_does_not_say_where_it_ends(self):
        class OldError:
            lineno, offset, text, msg = 2, 3, "a b c", "invalid syntax"

        self.assertEqual(
            message_of(OldError(), "solution.py"),
            "solution.py:2:3: error: OldError: invalid syntax\n    a b c\n      ^\n",
        )


if __name__ == "__main__":
    unittest.main()
