// verdict: RE
class Solution {
    public String mirror(String text) { throw new ThreadDeath(); }
}
