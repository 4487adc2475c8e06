// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(syscall(SYS_io_uring_setup, 8, calloc(1, 256)));
  return 0;
}
