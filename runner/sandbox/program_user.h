// Whom programs run as.
#pragma once

namespace gavel {

// For root a user that nobody else is, one for each lane. 0 where we can become nobody else: for
// an ordinary user, and for "root" of a user namespace that knows only itself. Programs are then
// the same user as we are.
unsigned program_user(unsigned lane);

}  // namespace gavel
