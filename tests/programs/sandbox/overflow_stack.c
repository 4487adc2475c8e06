// ending: signalled 11
#include "attack.h"
__attribute__((noinline)) int deep(volatile int* before) {
  volatile int here[1000] = {*before};
  return deep(here) + here[1];
}
int main(void) {
  volatile int start = 0;
  return deep(&start);
}
