// verdict: RE or WA
// Itself again from a descriptor: the harness must not greet a second time.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
char* mirror(char* text) {
  int from = open("/proc/self/exe", O_RDONLY), to = syscall(SYS_memfd_create, "again", 0);
  char block[4096];
  for (ssize_t size; (size = read(from, block, sizeof block)) > 0;) (void)!write(to, block, size);
  char* arguments[] = {"again", 0};
  syscall(SYS_execveat, to, "", arguments, arguments + 1, 0x1000);
  return text;
}
