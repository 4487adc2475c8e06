#!/bin/sh
# manual.sh PROGRAM VERSION: the man page, from what the program itself says.
set -eu
program=$1
export LC_ALL=C.UTF-8 GAVEL_LOCALE=en GAVEL_COMMAND=gavel NO_COLOR=1

# Backslashes and leading dots mean something to roff.
roff() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e 's/^\./\\\&./' -e "s/^'/\\\\\&'/"; }

cat <<END
.TH GAVEL 1 "" "gavel $2" "User Commands"
.SH NAME
gavel \- a judge for coding exercises
.SH SYNOPSIS
.B gavel
.I command
[\fIoptions\fR] [\fIarguments\fR]
.SH DESCRIPTION
Builds solutions of coding exercises in a sandbox, judges every case of their problem, and measures how
their time and space grow.
.SH EXIT STATUS
0 everything was accepted; 1 something was not; 2 wrong usage; 3 a broken spec, a missing toolchain or a
fault of gavel; 4 nothing to judge; 130 interrupted.
.SH COMMANDS
END
for command in $("$program" completion commands); do
  printf '.SS %s\n.nf\n' "$command"
  "$program" "$command" --help | roff
  printf '.fi\n'
done
cat <<'END'
.SH FILES
.I $XDG_CONFIG_HOME/gavel/config.toml
and the project's
.I gavel.toml
hold settings,
.I $XDG_CACHE_HOME/gavel
what was built,
.I $XDG_DATA_HOME/gavel/history.sqlite
what was judged and measured.
END
