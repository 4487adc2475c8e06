#!/usr/bin/env python3
"""Completion in real shells, and the man page.

usage: completion_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PLAIN, PROGRAM, RIGHT, SOURCE, InAFolder, main


class Completion(InAFolder):
    """Each question to each shell as a user would type it."""

    QUESTIONS = [
        (["hist"], {"history"}),
        (["show", "max-sub"], {"max-subarray"}),
        (["test", "--lang", "py"], {"python"}),
        (["test", "max-subarray.py", "--case", "example/br"], {"example/bridge"}),
        (["test", "--js"], {"--json", "--json-lines"}),
    ]

    def setUp(self):
        super().setUp()
        self.write("max-subarray.py", RIGHT)
        bin = self.folder / "bin"
        bin.mkdir()
        (bin / "gavel").symlink_to(PROGRAM)
        self.environment = {**PLAIN, "PATH": f"{bin}:{PLAIN['PATH']}", "HOME": str(self.folder)}

    def ask(self, *command):
        result = subprocess.run(command, cwd=self.folder, env=self.environment, text=True,
                                capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
        return {line.split("\t")[0] for line in result.stdout.split("\n") if line}, result.stderr

    def wanted(self, words, answers):
        names, _ = self.ask(PROGRAM, "completion", "cases", "max-subarray.py")
        if "--case" in words:
            return {name for name in names if name.startswith(words[-1])}
        return answers

    def test_bash(self):
        for words, answers in self.QUESTIONS:
            script = (
                'source <(gavel completion bash); COMP_WORDS=(gavel "$@"); '
                'COMP_CWORD=$#; _gavel; printf "%s\\n" "${COMPREPLY[@]}"'
            )
            shown, errors = self.ask("bash", "--norc", "-c", script, "bash", *words)
            self.assertEqual(shown, self.wanted(words, answers), (words, errors))

    def test_zsh(self):
        for words, answers in self.QUESTIONS:
            script = (
                'source <(gavel completion zsh); compadd() { print -l -- "${(@P)2}"; }; '
                '_files() { :; }; words=(gavel "$@"); CURRENT=$(( $# + 1 )); _gavel'
            )
            shown, errors = self.ask("zsh", "-f", "-c", script, "zsh", *words)
            shown = {word for word in shown if word.startswith(words[-1])}
            self.assertEqual(shown, self.wanted(words, answers), (words, errors))

    def test_fish(self):
        for words, answers in self.QUESTIONS:
            line = " ".join(["gavel", *words])
            script = f"gavel completion fish | source; complete -C '{line}'"
            shown, errors = self.ask("fish", "--no-config", "-c", script)
            wanted = self.wanted(words, answers)
            self.assertTrue(wanted <= shown, (words, shown, errors))


class Manual(InAFolder):
    def test_it_says_what_help_says(self):
        page = subprocess.run(
            ["sh", f"{SOURCE}/cmake/manual.sh", PROGRAM, "1"], capture_output=True, text=True,
            env={**PLAIN, "XDG_DATA_HOME": str(self.folder)}, timeout=60, check=True,
        ).stdout.replace("\\-", "-").replace("\\e", "\\")
        ask = lambda *arguments: subprocess.run(
            [PROGRAM, *arguments], capture_output=True, text=True, timeout=60,
            env={**PLAIN, "GAVEL_COMMAND": "gavel"}).stdout
        for command in ask("completion", "commands").split():
            for line in ask(command, "--help").splitlines():
                self.assertIn(line, page)


if __name__ == "__main__":
    main()
