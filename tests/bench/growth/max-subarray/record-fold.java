// time n; space n
import java.util.*;
import java.util.stream.*;

class Solution {
    record Part(int sum, int prefix, int suffix, int best) {
        static Part of(int v) { return new Part(v, v, v, v); }

        Part join(Part o) {
            return new Part(sum + o.sum,
                    Math.max(prefix, sum + o.prefix),
                    Math.max(o.suffix, o.sum + suffix),
                    Math.max(Math.max(best, o.best), suffix + o.prefix));
        }
    }

    public int maxSubArray(int[] nums) {
        List<Part> parts = Arrays.stream(nums).mapToObj(Part::of).collect(Collectors.toList());
        return parts.stream().reduce(Part::join).get().best();
    }
}
