// The zygote: a small process forked before the judge has threads or much memory. It forks the
// launchers of lanes, so that they inherit neither the judge's memory nor its descriptors.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/sandbox/wire.h"

namespace gavel {

class Zygote {
 public:
  Zygote();   // forks; Error when it cannot
  ~Zygote();  // waits until every launcher and the zygote itself are gone

  // Asks for a launcher; its reply comes on the other end of `control`. Thread-safe.
  // Error when the zygote is gone.
  void open_lane(const LaneRequest& request, int control, int staging, int words);
  // The folder is removed by the zygote when the judge is gone, however it went.
  void sweep_at_end(const std::string& folder);

 private:
  UniqueFd socket_;
  pid_t process_ = -1;
};

}  // namespace gavel
