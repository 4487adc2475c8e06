// The whole standard library, and the runtime.
#pragma once
#define GAVEL_WHOLE_LIBRARY
#include <bits/stdc++.h>

#include "runtime.h"
