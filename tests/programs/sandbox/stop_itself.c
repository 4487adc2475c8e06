// ending: timed-out idle
#include "attack.h"
int main(void) {
  raise(SIGSTOP);
  return 1;
}
