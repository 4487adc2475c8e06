// time month; space 1
import java.util.stream.Stream;

class Solution {
    public long rabbitPairs(int month) {
        return Stream.iterate(new long[]{1, 1}, p -> new long[]{p[1], p[0] + p[1]})
                .skip(month - 1)
                .findFirst()
                .get()[0];
    }
}
