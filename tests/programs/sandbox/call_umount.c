// ending: forbidden umount2
#include "attack.h"
int main(void) {
  syscall(SYS_umount2, "/proc", 2);
  return 1;
}
