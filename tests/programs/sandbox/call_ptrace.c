// ending: forbidden ptrace
#include "attack.h"
int main(void) {
  syscall(SYS_ptrace, 0, 0, 0, 0);
  return 1;
}
