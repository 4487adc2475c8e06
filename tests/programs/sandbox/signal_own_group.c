// ending: signalled 15
#include "attack.h"
int main(void) {
  kill(0, SIGTERM);
  pause();
  return 0;
}
