// ending: timed-out
#include "attack.h"
int main(void) {
  signal(SIGCHLD, SIG_IGN);
  for (int i = 0; i < 1000; ++i) {
    if (fork() == 0) {
      burn(0.02);
      _exit(0);
    }
    wait(NULL);
  }
  return 1;
}
