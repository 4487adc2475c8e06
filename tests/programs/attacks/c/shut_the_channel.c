// verdict: RE
#include <sys/socket.h>
char* mirror(char* text) {
  shutdown(3, SHUT_RDWR);
  return text;
}
