// verdict: RE or CE or WA
package gavel;
class Run { public static void main(String[] arguments) { System.exit(0); } }
class Solution {
    public String mirror(String text) { return text; }
}
