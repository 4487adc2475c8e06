// verdict: MLE or RE
class Solution {
    static java.util.List<byte[]> kept = new java.util.ArrayList<>();
    public String mirror(String text) { for (;;) kept.add(new byte[1 << 20]); }
}
