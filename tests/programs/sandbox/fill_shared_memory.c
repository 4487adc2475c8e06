// ending: out-of-memory or exited 0
#include <sys/shm.h>
#include "attack.h"
int main(void) {
  for (int i = 0; i < 1000; ++i) {
    int segment = shmget(IPC_PRIVATE, 1 << 20, 0600);
    if (segment < 0) return 0;
    memset(shmat(segment, NULL, 0), 1, 1 << 20);
  }
  return 1;
}
