// verdict: MLE or TLE
#include <sys/socket.h>
#include <unistd.h>
char* mirror(char* text) {
  static char block[1 << 16];
  for (int i = 0; i < 2000; ++i) {
    int ends[2], most = 1 << 24;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends)) break;
    setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &most, sizeof most);
    while (write(ends[0], block, sizeof block) > 0) {
    }
  }
  for (;;) {
  }
}
