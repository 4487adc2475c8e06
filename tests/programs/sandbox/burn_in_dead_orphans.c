// ending: timed-out cpu
#include "attack.h"
int main(void) {
  for (int i = 0; i < 1000; ++i) {
    pid_t middle = fork();
    if (middle == 0) {
      if (fork() == 0) burn(0.02);
      _exit(0);
    }
    waitpid(middle, NULL, 0);
    usleep(22000);
  }
  return 1;
}
