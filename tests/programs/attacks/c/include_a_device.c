// verdict: CE
#include "/dev/zero"
char* mirror(char* text) { return text; }
