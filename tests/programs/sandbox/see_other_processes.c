// ending: exited 0
#include "attack.h"
int main(void) {
  DIR* folder = opendir("/proc");
  int processes = 0;
  for (struct dirent* entry; folder && (entry = readdir(folder));)
    processes += entry->d_name[0] >= 48 && entry->d_name[0] <= 57;
  if (processes > 2) return 1;
  return 0;
}
