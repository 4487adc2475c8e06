// ending: forbidden clone
#include "attack.h"
int main(void) {
  syscall(SYS_clone, CLONE_NEWPID | CLONE_NEWNS | SIGCHLD, 0, 0, 0, 0, 0x1234567890abcdefL);
  return 1;
}
