// verdict: CE
#include "../problem.toml"
#include "problem.toml"
char* mirror(char* text) { return text; }
