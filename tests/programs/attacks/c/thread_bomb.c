// verdict: TLE or MLE or RE
#include <pthread.h>
static void* spin(void* nothing) {
  for (volatile int i = 0;; ++i) {
  }
}
char* mirror(char* text) {
  for (;;) {
    pthread_t thread;
    pthread_create(&thread, 0, spin, 0);
  }
}
