// ending: forbidden mount
#include "attack.h"
int main(void) {
  syscall(SYS_mount, "tmpfs", "/tmp", "tmpfs", 0, 0);
  return 1;
}
