// verdict: TLE
class Solution {
    public String mirror(String text) { for (;;) {} }
}
