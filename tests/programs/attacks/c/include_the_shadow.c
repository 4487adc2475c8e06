// verdict: CE
#include "/etc/shadow"
char* mirror(char* text) { return text; }
