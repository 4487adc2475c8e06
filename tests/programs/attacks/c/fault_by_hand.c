// verdict: RE  says: userfaultfd
#include <sys/syscall.h>
#include <unistd.h>
char* mirror(char* text) {
  syscall(SYS_userfaultfd, 0);
  return text;
}
