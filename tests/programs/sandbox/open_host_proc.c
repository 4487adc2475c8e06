// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(open("/proc/sysrq-trigger", O_WRONLY));
  REFUSED(open("/proc/sys/kernel/core_pattern", O_RDWR));
  REFUSED(open("/proc/kallsyms", O_RDONLY));
  REFUSED(open("/proc/kcore", O_RDONLY));
  REFUSED(open("/proc/1/mem", O_RDONLY));
  REFUSED(open("/proc/1/environ", O_RDONLY));
  REFUSED(open("/proc/1/root", O_RDONLY));
  REFUSED(open("/proc/1/cwd", O_RDONLY));
  return 0;
}
