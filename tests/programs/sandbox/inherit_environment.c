// ending: exited 0
#include "attack.h"
extern char** environ;
int main(void) {
  for (char** one = environ; *one; ++one)
    if (strncmp(*one, "PATH=", 5) && strncmp(*one, "HOME=", 5) && strncmp(*one, "TMPDIR=", 7))
      return 1;
  sigset_t blocked;
  sigprocmask(SIG_SETMASK, NULL, &blocked);
  for (int number = 1; number < 32; ++number) {
    struct sigaction action;
    if (number == SIGKILL || number == SIGSTOP) continue;
    sigaction(number, NULL, &action);
    if (action.sa_handler != SIG_DFL || sigismember(&blocked, number)) return 1;
  }
  return 0;
}
