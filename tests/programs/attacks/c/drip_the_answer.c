// verdict: TLE
// Begins a frame and never ends it.
#include <stdint.h>
#include <unistd.h>
__attribute__((constructor)) static void first(void) {
  unsigned char hello[17] = {0, 0, 0, 0, 0, 0, 0, 0, 1};
  (void)!write(3, hello, sizeof hello);
  struct { uint64_t nonce, length; char text[256]; } request;
  (void)!read(3, &request, sizeof request);
  request.length = 1000;
  (void)!write(3, &request, 20);
  for (;;) pause();
}
char* mirror(char* text) { return text; }
