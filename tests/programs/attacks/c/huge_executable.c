// verdict: CE
char block[3000000000u] = {1};
char* mirror(char* text) { return text; }
