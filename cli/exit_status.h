// The contract's table of exit statuses.
#pragma once

namespace gavel {

enum class ExitStatus {
  Accepted = 0,
  NotAccepted = 1,
  WrongUsage = 2,
  Broken = 3,  // a spec, a missing toolchain, a fault of the judge
  NothingToJudge = 4,
  Interrupted = 130,
  ClosedPipe = 141,  // as the shell reports a program that SIGPIPE ended
};

}  // namespace gavel
