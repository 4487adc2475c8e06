class Solution {
 public:
  string mirror(string text) {
    string out;
    for (size_t i = text.size(); i > 0; --i) out += text[i - 1];
    return out;
  }
};
