// verdict: TLE or RE or MLE
class Solution {
    public String mirror(String text) {
        try { return mirror(text); } finally { mirror(text); }
    }
}
