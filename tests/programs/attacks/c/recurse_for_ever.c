// verdict: RE or MLE or TLE
static int depth(volatile int* above) {
  volatile int here[64];
  here[0] = *above + 1;
  return depth(here) + here[0];
}
char* mirror(char* text) {
  volatile int zero = 0;
  text[0] = (char)depth(&zero);
  return text;
}
