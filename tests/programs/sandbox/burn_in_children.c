// ending: timed-out cpu
#include "attack.h"
int main(void) {
  for (int i = 0; i < 3; ++i)
    if (fork() == 0) burn(1e9);
  while (wait(NULL) > 0) {
  }
  return 0;
}
