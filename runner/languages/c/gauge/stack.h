// How deep the stack has become since it was prepared, as told by what was written there: a pattern
// laid over what is near tells it to the word; far below, pages that have come to be there tell it.
#pragma once

#include <stddef.h>

void stack_prepare(char* end);  // the caller's frame: what is to be measured lies below

size_t stack_depth(void);  // bytes below that end; of the same thread

size_t stack_depth_elsewhere(void);  // the same while the call goes on; the caller has another stack
