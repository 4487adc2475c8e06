// verdict: CE
__asm__(".incbin \"/dev/zero\"\n");
char* mirror(char* text) { return text; }
