// verdict: WA
// Right only if the kernel gives it a ring.
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
char* mirror(char* text) {
  char parameters[120] = {0};
  if (syscall(425, 4, parameters) < 0) return "";
  size_t length = strlen(text);
  for (size_t i = 0; i < length / 2; ++i) {
    char kept = text[i];
    text[i] = text[length - 1 - i];
    text[length - 1 - i] = kept;
  }
  return text;
}
