// What the compiler calls to link, in the place of collect2: links with the small libraries that
// quick.sh has made beside it, and again as the compiler wants it where that does not do. LINKER and
// COLLECT2 are paths. A script would take as long to start as a third of the link takes.
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int begins(const char* word, const char* with) { return strncmp(word, with, strlen(with)) == 0; }

// The compiler's own libraries and plugins, which are left out.
static int is_left_out(const char* word) {
  static const char* const names[] = {"-lm",           "-lgcc",       "-lgcc_s",     "-lc",
                                      "--push-state",  "--pop-state", "--as-needed", "--build-id"};
  for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
    if (strcmp(word, names[i]) == 0) return 1;
  return begins(word, "-plugin-opt=") || begins(word, "-L");
}

static char* beside(const char* self, const char* name) {
  const char* slash = strrchr(self, '/');
  const int folder = slash == NULL ? 0 : (int)(slash - self) + 1;
  char* path = NULL;
  if (asprintf(&path, "%.*s%s", folder, self, name) < 0) abort();
  return path;
}

static int succeeds(char** words) {
  posix_spawn_file_actions_t streams;
  pid_t child;
  int status;
  if (posix_spawn_file_actions_init(&streams) != 0) return 0;
  posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  return posix_spawn(&child, LINKER, &streams, NULL, words, environ) == 0 &&
         waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int count, char** words) {
  char** quick = calloc((size_t)count + 8, sizeof *quick);
  int used = 0;
  if (quick == NULL) return 1;
  quick[used++] = LINKER;
  for (int i = 1; i < count; ++i) {
    if (strcmp(words[i], "-plugin") == 0) {
      ++i;
    } else if (strcmp(words[i], "-l:gavel.o") == 0) {
      quick[used++] = beside(words[0], "../gavel.o");
    } else if (!is_left_out(words[i])) {
      quick[used++] = words[i];
    }
  }
  quick[used++] = "--as-needed";
  quick[used++] = beside(words[0], "libm.part");
  quick[used++] = beside(words[0], "libc.part");
  if (succeeds(quick)) return 0;
  words[0] = COLLECT2;
  execv(COLLECT2, words);
  perror(COLLECT2);
  return 1;
}
