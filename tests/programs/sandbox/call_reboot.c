// ending: forbidden reboot
#include "attack.h"
int main(void) {
  syscall(SYS_reboot, 0, 0, 0, 0);
  return 1;
}
