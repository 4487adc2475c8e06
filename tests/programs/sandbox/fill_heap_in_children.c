// ending: out-of-memory
// Each of them stays below the limit.
#include "attack.h"
int main(void) {
  for (int i = 0; i < 4; ++i) {
    if (fork() == 0) {
      memset(malloc(40 << 20), 1, 40 << 20);
      pause();
    }
  }
  while (1) pause();
}
