// ending: exited 0
#include "attack.h"
int main(void) {
  for (int fd = 0; fd < 1024; ++fd) (void)!write(fd, "x", 1);
  return 0;
}
