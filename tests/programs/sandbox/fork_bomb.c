// ending: timed-out or out-of-memory
#include "attack.h"
int main(void) {
  while (1) fork();
}
