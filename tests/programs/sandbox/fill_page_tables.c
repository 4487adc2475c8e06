// ending: out-of-memory
#include "attack.h"
int main(void) {
  char* room = mmap(NULL, 1UL << 40, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED) {  // refused where address space is bounded: fill the heap instead
    while (1) memset(malloc(1 << 20), 1, 1 << 20);
  }
  madvise(room, 1UL << 40, MADV_NOHUGEPAGE);
  for (unsigned long at = 0; at < 1UL << 40; at += 2 << 20) room[at] = 1;
  return 1;
}
