// time month; space 1
long long rabbitPairs(int month) {
    long long f[100] = {0, 1, 1};
    for (int i = 3; i <= month; i++) f[i] = f[i - 1] + f[i - 2];
    return f[month];
}
