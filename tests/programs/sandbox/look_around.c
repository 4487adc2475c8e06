// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(open("/home", O_RDONLY));
  REFUSED(open("/var", O_RDONLY));
  REFUSED(open("/sys", O_RDONLY));
  REFUSED(open("/run", O_RDONLY));
  REFUSED(open("/boot", O_RDONLY));
  REFUSED(open("/dev/shm/../mem", O_RDONLY));
  REFUSED(open("/dev/kmsg", O_RDONLY));
  return 0;
}
