// problem: jump-game  expect: CE
int helper() { return 1; }
