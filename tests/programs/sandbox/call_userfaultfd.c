// ending: forbidden userfaultfd
#include "attack.h"
int main(void) {
  syscall(SYS_userfaultfd, 0);
  return 1;
}
