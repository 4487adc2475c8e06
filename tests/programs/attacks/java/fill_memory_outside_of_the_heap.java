// verdict: MLE or RE
class Solution {
    static java.util.List<Object> kept = new java.util.ArrayList<>();
    public String mirror(String text) throws Exception {
        var theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        theUnsafe.setAccessible(true);
        var unsafe = (sun.misc.Unsafe) theUnsafe.get(null);
        for (;;) unsafe.setMemory(unsafe.allocateMemory(1 << 20), 1 << 20, (byte) 1);
    }
}
