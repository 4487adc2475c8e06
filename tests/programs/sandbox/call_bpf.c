// ending: forbidden bpf
#include "attack.h"
int main(void) {
  syscall(SYS_bpf, 0, 0, 0);
  return 1;
}
