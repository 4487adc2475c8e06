// ending: exited 0
#include "attack.h"
int main(void) {
  for (int fd = 0; fd < 1024; ++fd) close(fd);
  return 0;
}
