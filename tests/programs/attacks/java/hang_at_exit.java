// verdict: TLE or RE
class Solution {
    public String mirror(String text) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { for (;;) {} }));
        System.exit(0);
        return text;
    }
}
