// ending: exited 0
#include "attack.h"
int main(void) {
  struct sched_param urgent = {.sched_priority = 10};
  REFUSED(sched_setscheduler(0, SCHED_FIFO, &urgent));
  REFUSED(setpriority(PRIO_PROCESS, 0, -10));
  return 0;
}
