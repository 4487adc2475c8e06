// ending: exited 0
#include "attack.h"
int main(void) {
  for (int i = 0; i < 1000; ++i) {
    pid_t child = fork();
    if (child == 0) {
      pause();
      _exit(0);
    }
    if (child < 0) return 0;
  }
  return 1;
}
