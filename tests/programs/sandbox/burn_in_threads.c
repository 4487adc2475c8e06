// ending: timed-out cpu
#include "attack.h"
static void* spin(void* unused) {
  while (1) __asm__ volatile("" ::: "memory");
  return unused;
}
int main(void) {
  pthread_t thread;
  for (int i = 0; i < 3; ++i) pthread_create(&thread, NULL, spin, NULL);
  spin(NULL);
}
