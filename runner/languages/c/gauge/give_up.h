// Ends a call that takes too long, where the judge wants no more than what it has taken until then
// (GAVEL_GIVE_UP in the environment).
#pragma once

#include <stdint.h>

// The call of this request begins. `space` is called on a stack of its own when it is given up.
void give_up_later(uint64_t nonce, uint64_t (*space)(void));

void give_up_no_more(void);
