// verdict: WA
// Speaks the protocol itself before main, and gives an answer that is not right.
#include <stdint.h>
#include <unistd.h>
__attribute__((constructor)) static void first(void) {
  unsigned char hello[17] = {0, 0, 0, 0, 0, 0, 0, 0, 1};
  (void)!write(3, hello, sizeof hello);
  struct { uint64_t nonce, length; char text[256]; } request;
  while (read(3, &request, sizeof request) > 16) {
    struct __attribute__((packed)) { uint64_t nonce, length; char status; uint32_t size; } reply =
        {request.nonce, 5, 0, 0};
    (void)!write(3, &reply, sizeof reply);
  }
  _exit(0);
}
char* mirror(char* text) { return text; }
