// ending: exited 0
#include "attack.h"
int main(void) {
  if (fork() == 0) {
    setsid();
    for (int signal = 1; signal < 32; ++signal) sigignore(signal);
    if (fork() == 0)
      while (1) pause();
    _exit(0);
  }
  usleep(20000);
  return 0;
}
