// verdict: RE
class Solution {
    public String mirror(String text) throws Exception {
        var theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        theUnsafe.setAccessible(true);
        ((sun.misc.Unsafe) theUnsafe.get(null)).putLong(8, 8);
        return text;
    }
}
