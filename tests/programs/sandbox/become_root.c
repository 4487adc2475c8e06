// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(syscall(SYS_setresuid, 0, 0, 0));
  REFUSED(syscall(SYS_setresgid, 0, 0, 0));
  gid_t group = 0;
  REFUSED(syscall(SYS_setgroups, 1, &group));
  if (getuid() == 0 || geteuid() == 0) return 1;
  return 0;
}
