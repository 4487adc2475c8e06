// verdict: TLE
class Solution {
    public String mirror(String text) throws Exception {
        synchronized (this) { for (;;) wait(); }
    }
}
