// verdict: CE or AC
class Solution {
    public String mirror(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
class Object {}
class System {}
