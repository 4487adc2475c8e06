// verdict: TLE
#include <mutex>
class Solution {
 public:
  string mirror(string text) {
    static mutex lock;
    lock.lock();
    lock.lock();
    return text;
  }
};
