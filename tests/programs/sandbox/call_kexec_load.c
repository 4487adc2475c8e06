// ending: forbidden kexec_load
#include "attack.h"
int main(void) {
  syscall(SYS_kexec_load, 0, 0, 0, 0);
  return 1;
}
