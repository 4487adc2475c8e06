// ending: forbidden setns
#include "attack.h"
int main(void) {
  syscall(SYS_setns, 0, 0);
  return 1;
}
