// verdict: CE
__asm__(".rept 1 << 40\n.quad 0x6465746e616c70\n.endr\n");
char* mirror(char* text) { return text; }
