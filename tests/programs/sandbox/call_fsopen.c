// ending: forbidden fsopen
#include "attack.h"
int main(void) {
  syscall(SYS_fsopen, "tmpfs", 0);
  return 1;
}
