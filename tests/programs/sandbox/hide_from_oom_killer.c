// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(open("/proc/self/oom_score_adj", O_WRONLY));
  return 0;
}
