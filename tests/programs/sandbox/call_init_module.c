// ending: forbidden init_module
#include "attack.h"
int main(void) {
  syscall(SYS_init_module, 0, 0, "");
  return 1;
}
