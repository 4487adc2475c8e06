// ending: exited 0
#include "attack.h"
static void* wait_for_ever(void* unused) {
  pause();
  return unused;
}
int main(void) {
  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 64 << 10);
  for (int i = 0; i < 1000; ++i) {
    pthread_t thread;
    if (pthread_create(&thread, &small, wait_for_ever, NULL) != 0) return 0;
  }
  return 1;
}
