// ending: forbidden clone
#include "attack.h"
int main(void) {
  syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
  return 1;
}
