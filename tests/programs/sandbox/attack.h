// Shared by the programs of this folder. Exit status 0: the sandbox refused; 1: the attack worked.
#ifndef ATTACK_H
#define ATTACK_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// `call` must fail.
#define REFUSED(call)                            \
  do {                                           \
    if ((long)(call) >= 0) {                     \
      fprintf(stderr, "%s succeeded\n", #call);  \
      exit(1);                                   \
    }                                            \
  } while (0)

static inline void burn(double seconds) {
  struct timespec now;
  do {
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  } while (now.tv_sec + now.tv_nsec / 1e9 < seconds);
}
#endif
