// Found before the library's own file: what the prelude has included already is not read again.
#ifdef GAVEL_WHOLE_LIBRARY
#include_next <bits/stdc++.h>
#endif
