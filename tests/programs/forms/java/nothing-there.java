// problem: jump-game  expect: CE  says: nothing-there.java:1: error: no class has the method int jump(int[])
