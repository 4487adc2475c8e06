// That every layer worked here, kept from one judge to the next.
//
// To find out, a lane is built and a program started in it: half of the time that a judge needs to
// begin. Kept is only that all of it worked, for exactly this program, user, boot and state of the
// kernel's switches. It is a shortcut, no promise: each lane is built in the same steps and fails
// at the one that is refused, and never with a layer less.
#pragma once

#include <string_view>

namespace gavel {

// `mountinfo`: the text of /proc/self/mountinfo.
bool has_seen_all_layers(std::string_view mountinfo);
void keep_all_layers(std::string_view mountinfo);
// A lane failed: look again the next time.
void forget_layers();

}  // namespace gavel
