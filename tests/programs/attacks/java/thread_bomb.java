// verdict: TLE or MLE or RE
class Solution {
    public String mirror(String text) {
        for (;;) try { new Thread(() -> { for (;;) {} }).start(); } catch (Throwable thrown) {}
    }
}
