// verdict: WA
// Right only if the words of another case's answer or input, or of another solution, are found: in
// its own memory, in other processes, in the environment or in any file.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
// Encoded, so that they do not find themselves.
static const char needles[2][10] = {",qm`oude,", ",edou`mq,"};
static int holds(const char* block, size_t size) {
  for (size_t at = 0; at + 9 <= size; ++at)
    for (int which = 0; which < 2; ++which) {
      int i = 0;
      while (i < 9 && (block[at + i] ^ 1) == needles[which][i]) ++i;
      if (i == 9) return 1;
    }
  return 0;
}
static char block[1 << 16];
static int file_holds(const char* path, size_t most) {
  int file = open(path, O_RDONLY | O_NONBLOCK);
  if (file < 0) return 0;
  int found = 0;
  for (ssize_t size; !found && most > 0 && (size = read(file, block, sizeof block)) > 0;) {
    found = holds(block, size);
    most -= (size_t)size < most ? (size_t)size : most;
  }
  close(file);
  return found;
}
static int memory_holds(const char* process) {
  char path[300];
  snprintf(path, sizeof path, "/proc/%s/maps", process);
  FILE* maps = fopen(path, "r");
  snprintf(path, sizeof path, "/proc/%s/mem", process);
  int memory = open(path, O_RDONLY), found = 0;
  unsigned long begin, end;
  char rights[8], line[600];
  while (maps && fgets(line, sizeof line, maps)) {
    if (sscanf(line, "%lx-%lx %7s", &begin, &end, rights) != 3 || rights[0] != 'r') continue;
    if (end - begin > 8 << 20 || strstr(line, "[v")) continue;
    for (; begin < end && !found; begin += sizeof block / 2) {
      ssize_t size = pread(memory, block, sizeof block, begin);
      // What was just read is here now, too.
      if (size > 0 && !(begin <= (unsigned long)block + sizeof block && begin + size > (unsigned long)block))
        found = holds(block, size);
    }
  }
  if (maps) fclose(maps);
  if (memory >= 0) close(memory);
  memset(block, 0, sizeof block);
  return found;
}
static int folder_holds(const char* folder, int depth) {
  DIR* open_folder = opendir(folder);
  int found = 0;
  for (struct dirent* one; open_folder && !found && (one = readdir(open_folder));) {
    if (one->d_name[0] == '.' && (!one->d_name[1] || one->d_name[1] == '.')) continue;
    char path[1000];
    if (snprintf(path, sizeof path, "%s/%s", folder, one->d_name) >= 1000) continue;
    struct stat about;
    if (lstat(path, &about) != 0) continue;
    static const char* const dull[] = {"/usr", "/lib", "/lib64", "/bin", "/proc", "/sys", "/dev"};
    int skip = 0;
    for (int i = 0; i < 7; ++i) skip |= !strcmp(path + (path[1] == '/'), dull[i]);
    if (skip) continue;
    if (S_ISDIR(about.st_mode)) found = depth > 0 && folder_holds(path, depth - 1);
    else found = file_holds(path, 1 << 20);
  }
  if (open_folder) closedir(open_folder);
  return found;
}
static int processes_hold(void) {
  DIR* all = opendir("/proc");
  int found = memory_holds("self");
  for (struct dirent* one; all && !found && (one = readdir(all));) {
    if (one->d_name[0] < '0' || one->d_name[0] > '9') continue;
    static const char* const files[] = {"environ", "cmdline", "cwd", "fd"};
    for (int i = 0; i < 4; ++i) {
      char path[100];
      snprintf(path, sizeof path, "/proc/%.20s/%s", one->d_name, files[i]);
      found |= i < 2 ? file_holds(path, 1 << 16) : atoi(one->d_name) != getpid() && folder_holds(path, 1);
    }
    if (atoi(one->d_name) != getpid()) found |= memory_holds(one->d_name);
  }
  if (all) closedir(all);
  return found;
}
char* mirror(char* text) {
  int found = processes_hold() || folder_holds(".", 3) || folder_holds("/", 3);
  size_t length = strlen(text);
  char* out = calloc(1, length + 1);
  for (size_t i = 0; found && i < length; ++i) out[i] = text[length - 1 - i];
  return out;
}
