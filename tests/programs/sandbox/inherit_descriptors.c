// ending: exited 0
#include "attack.h"
int main(void) {
  for (int fd = 3; fd < 4096; ++fd) REFUSED(fcntl(fd, F_GETFD));
  if (read(0, &(char){0}, 1) != 0) return 1;  // standard input is empty
  return 0;
}
