// ending: forbidden perf_event_open
#include "attack.h"
int main(void) {
  syscall(SYS_perf_event_open, 0, 0, -1, -1, 0);
  return 1;
}
