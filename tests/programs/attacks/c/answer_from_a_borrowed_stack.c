// verdict: RE
#include <unistd.h>
char* mirror(char* text) {
  if (vfork()) _exit(0);
  static char out[4096];
  size_t length = strlen(text);
  for (size_t i = 0; i < length; ++i) out[i] = text[length - 1 - i];
  return out;
}
