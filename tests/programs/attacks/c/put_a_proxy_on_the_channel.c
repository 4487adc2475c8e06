// verdict: RE or TLE
// A child stands between the judge and the program.
#include <sys/socket.h>
#include <unistd.h>
__attribute__((constructor)) static void first(void) {
  int pair[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  if (fork() == 0) {
    char block[4096];
    for (;;) {
      ssize_t size = recv(pair[0], block, sizeof block, MSG_DONTWAIT);
      if (size > 0) (void)!write(3, block, size);
      size = recv(3, block, sizeof block, MSG_DONTWAIT);
      if (size > 0) (void)!write(pair[0], block, size);
    }
  }
  dup2(pair[1], 3);
}
char* mirror(char* text) { return text; }
