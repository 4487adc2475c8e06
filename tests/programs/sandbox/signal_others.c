// ending: exited 0
#include "attack.h"
int main(void) {
  kill(getppid(), SIGKILL);
  kill(1, SIGKILL);
  kill(getppid(), SIGTERM);
  kill(1, SIGTERM);
  usleep(50000);
  return 0;
}
