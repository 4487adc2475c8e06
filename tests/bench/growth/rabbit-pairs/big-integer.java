// time month; space 1
import java.math.BigInteger;
class Solution {
    public long rabbitPairs(int month) {
        BigInteger a = BigInteger.ONE, b = BigInteger.ONE;
        for (int i = 2; i < month; i++) { BigInteger c = a.add(b); a = b; b = c; }
        return b.longValueExact();
    }
}
