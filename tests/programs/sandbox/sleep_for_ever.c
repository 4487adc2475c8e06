// ending: timed-out idle
#include "attack.h"
int main(void) {
  while (1) pause();
}
