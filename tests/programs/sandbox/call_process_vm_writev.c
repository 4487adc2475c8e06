// ending: forbidden process_vm_writev
#include "attack.h"
int main(void) {
  syscall(SYS_process_vm_writev, getppid(), 0, 0, 0, 0, 0);
  return 1;
}
