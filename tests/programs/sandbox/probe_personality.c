// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(syscall(SYS_personality, 0x0040000));
  if (syscall(SYS_personality, 0xffffffff) < 0) return 1;  // asking is fine
  return 0;
}
