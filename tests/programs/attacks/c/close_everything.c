// verdict: RE
#include <unistd.h>
char* mirror(char* text) {
  for (int fd = 0; fd < 1024; ++fd) close(fd);
  return text;
}
