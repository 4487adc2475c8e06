// ending: forbidden keyctl
#include "attack.h"
int main(void) {
  syscall(SYS_keyctl, 0, -3, 0);
  return 1;
}
