// verdict: CE
#include "/etc/shadow"
class Solution {
 public:
  string mirror(string text) { return text; }
};
