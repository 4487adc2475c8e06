// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(syscall(SYS_clone3, 0, 0));
  if (errno != ENOSYS) return 1;  // glibc falls back to clone on nothing else
  return 0;
}
