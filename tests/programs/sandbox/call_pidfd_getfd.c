// ending: forbidden pidfd_getfd
#include "attack.h"
int main(void) {
  syscall(SYS_pidfd_getfd, 0, 0, 0);
  return 1;
}
