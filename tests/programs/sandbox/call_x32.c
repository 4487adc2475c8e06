// ending: forbidden a call of another architecture
#include "attack.h"
int main(void) {
#ifdef __x86_64__
  syscall(0x40000000 + 39);
#else
  raise(SIGSYS);
#endif
  return 1;
}
