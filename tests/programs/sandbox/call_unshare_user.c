// ending: forbidden unshare
#include "attack.h"
int main(void) {
  syscall(SYS_unshare, CLONE_NEWUSER);
  return 1;
}
