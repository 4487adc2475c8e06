// ending: exited 0
#include "attack.h"
int main(void) {
  const char* folders[] = {"/", "/usr", "/usr/bin", "/bin", "/etc", "/dev", "/proc", "/box", "/root", "/home", "/var/tmp", "/run"};
  for (unsigned i = 0; i < sizeof folders / sizeof *folders; ++i) {
    char path[64];
    snprintf(path, sizeof path, "%s/gavel-was-here", folders[i]);
    REFUSED(open(path, O_CREAT | O_WRONLY, 0666));
    REFUSED(mkdir(path, 0777));
  }
  REFUSED(open("/usr/bin/true", O_WRONLY));
  REFUSED(unlink("/usr/bin/true"));
  REFUSED(chmod("/usr/bin/true", 0777));
  return 0;
}
