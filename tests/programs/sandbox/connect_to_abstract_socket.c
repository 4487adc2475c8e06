// ending: exited 0
// The test listens on this abstract address on the host.
#include <sys/un.h>
#include "attack.h"
int main(void) {
  struct sockaddr_un there = {.sun_family = AF_UNIX};
  memcpy(there.sun_path, "\0gavel-test-socket", 18);
  int stream = socket(AF_UNIX, SOCK_STREAM, 0);
  REFUSED(connect(stream, (struct sockaddr*)&there, offsetof(struct sockaddr_un, sun_path) + 18));
  return 0;
}
