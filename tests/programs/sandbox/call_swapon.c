// ending: forbidden swapon
#include "attack.h"
int main(void) {
  syscall(SYS_swapon, "/tmp/x", 0);
  return 1;
}
