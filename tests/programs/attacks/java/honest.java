// verdict: AC
class Solution {
    public String mirror(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
