#include <unistd.h>

#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/render/cache_report.h"
#include "cli/render/output.h"

namespace gavel {

ExitStatus run_cache(const CacheOptions& options, const Settings& settings) {
  CacheReport report{.contents = look_into_cache(), .most = settings.cache_size};
  if (options.clears) {
    const Bytes before = report.contents.size();
    report.is_in_use = !clear_cache();
    report.contents = look_into_cache();
    const Bytes after = report.contents.size();
    report.cleared = Bytes{before.count - std::min(before.count, after.count)};
  }
  write_out(options.wants_json ? render_cache_json(report)
                               : render_cache(report, settings.screen_of(STDOUT_FILENO)));
  return ExitStatus::Accepted;
}

}  // namespace gavel
