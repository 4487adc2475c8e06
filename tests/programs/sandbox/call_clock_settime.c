// ending: forbidden clock_settime
#include "attack.h"
int main(void) {
  struct timespec now = {0, 0};
  syscall(SYS_clock_settime, 0, &now);
  return 1;
}
