// verdict: OLE
// A frame in order, only far longer than any right answer.
#include <stdint.h>
#include <unistd.h>
__attribute__((constructor)) static void first(void) {
  unsigned char hello[17] = {0, 0, 0, 0, 0, 0, 0, 0, 1};
  static char block[1 << 16];
  (void)!write(3, hello, sizeof hello);
  struct { uint64_t nonce, length; char text[256]; } request;
  (void)!read(3, &request, sizeof request);
  request.length = 200 << 20;
  (void)!write(3, &request, 16);
  for (;;) (void)!write(3, block, sizeof block);
}
char* mirror(char* text) { return text; }
