// A request as it goes to a run: see RunRequest.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "runner/sandbox/run_message.h"

namespace gavel {

// Fills in counts and offsets behind `head`. Error when it is too long for a message.
std::string pack_request(RunRequest head, std::span<const std::string> arguments,
                         std::span<const std::string> environment,
                         const std::string& working_directory, const std::string& scratch_folder);

}  // namespace gavel
