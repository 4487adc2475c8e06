// verdict: RE or MLE or TLE
class Solution {
    public String mirror(String text) { return mirror(text) + text; }
}
