// verdict: RE  says: add_key
#include <sys/syscall.h>
#include <unistd.h>
char* mirror(char* text) {
  syscall(SYS_add_key, "user", "gavel", text, 1, -4);
  return text;
}
