// verdict: AC or CE or WA
#define private public
#define return return (void)0, 
#undef return
#define vector nothing
class Solution {
 public:
  string mirror(string text) { return {text.rbegin(), text.rend()}; }
};
