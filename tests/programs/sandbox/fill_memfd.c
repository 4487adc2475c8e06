// ending: out-of-memory or exited 0
// Where memory of no process cannot be counted, there is none.
#include "attack.h"
int main(void) {
  static char block[1 << 20];
  for (int i = 0; i < 100; ++i) {
    int file = (int)syscall(SYS_memfd_create, "x", 0);
    if (file < 0) return 0;
    for (int j = 0; j < 10; ++j)
      if (write(file, block, sizeof block) < 0) return 1;
  }
  return 1;
}
