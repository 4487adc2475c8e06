// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(prctl(PR_SET_SECCOMP, 2, 0, 0, 0));
  REFUSED(syscall(SYS_seccomp, 1, 0, 0));
  return 0;
}
