#include "runner/base/unique_fd.h"

#include <unistd.h>

namespace gavel {

void UniqueFd::reset(int fd) {
  // close(2): on Linux the descriptor is gone even after EINTR, so it is never tried again.
  if (fd_ >= 0 && fd_ != fd) ::close(fd_);
  fd_ = fd;
}

}  // namespace gavel
