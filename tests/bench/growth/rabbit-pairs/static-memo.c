// time month; space month
static long long memo[128];
long long rabbitPairs(int month) {
    if (month <= 2) return 1;
    if (memo[month]) return memo[month];
    return memo[month] = rabbitPairs(month - 1) + rabbitPairs(month - 2);
}
