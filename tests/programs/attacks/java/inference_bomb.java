// verdict: CE
class Solution {
    static <T> T same(java.util.function.Function<T, T> a, T b) { return b; }
    static <A, B> java.util.Map<A, B> pair(A a, B b) { return null; }
    static <T> T pick(T a, T b) { return a; }
    public String mirror(String text) {
        return pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(pick(
            x -> 1, x -> ""), x -> 2), x -> 3), x -> 4), x -> 5), x -> 6), x -> 7), x -> 8), x -> 9),
            x -> 1), x -> 2), x -> 3), x -> 4), x -> 5), x -> 6), x -> 7);
    }
}
