// ending: exited 0
#include "attack.h"
int main(void) {
  char c = 88;
  for (int fd = 0; fd < 3; ++fd) {
    REFUSED(ioctl(fd, TIOCSTI, &c));
    if (errno != EPERM) return 1;
    REFUSED(syscall(SYS_ioctl, fd, 0x100000000UL | TIOCSTI, &c));
    if (errno != EPERM) return 1;  // the kernel looks at 32 bits only
  }
  REFUSED(open("/dev/tty", O_RDWR));
  return 0;
}
