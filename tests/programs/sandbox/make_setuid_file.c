// ending: exited 0
// A file that runs with its owner's rights: the owner of a folder that may be written can be root.
#include "attack.h"
#define ALLOWED(condition) \
  if (!(condition)) return 2
int main(void) {
  const int file = open("file", O_CREAT | O_WRONLY, 0700);
  ALLOWED(file >= 0);
  REFUSED(chmod("file", 04755));
  REFUSED(chmod("file", 02755));
  REFUSED(fchmod(file, 04755));
  REFUSED(fchmodat(AT_FDCWD, "file", 04755, 0));
  REFUSED(syscall(452, AT_FDCWD, "file", 04755, 0));  // fchmodat2
  REFUSED(open("born", O_CREAT | O_WRONLY, 04755));
  REFUSED(openat(AT_FDCWD, "born", O_CREAT | O_WRONLY, 02755));
  REFUSED(syscall(SYS_openat, AT_FDCWD, ".", O_TMPFILE | O_WRONLY, 04755));
  REFUSED(creat("born", 04755));
  REFUSED(mknod("born", S_IFREG | 04755, 0));
  REFUSED(mknodat(AT_FDCWD, "born", S_IFREG | 04755, 0));
  const unsigned long how[] = {O_CREAT | O_WRONLY, 04755, 0};
  REFUSED(syscall(437, AT_FDCWD, "born", how, sizeof how));  // openat2
  struct stat found;
  ALLOWED(stat("file", &found) == 0 && (found.st_mode & 06000) == 0);
  // What is no such file may be made as ever; without O_CREAT a mode means nothing.
  ALLOWED(chmod("file", 0755) == 0);
  ALLOWED(syscall(SYS_openat, AT_FDCWD, "file", O_RDONLY, 07777) >= 0);
  return 0;
}
