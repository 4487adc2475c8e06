// time distance; space 1
impl Solution {
    pub fn max_bananas(bananas: i32, distance: i32, capacity: i32, eats_on_the_way_back: bool) -> i32 {
        let cost = |loads: i32| if eats_on_the_way_back { 2 * loads - 1 } else { loads };
        (0..distance).fold(bananas, |left, _| {
            if left <= 0 {
                return 0;
            }
            let loads = (left + capacity - 1) / capacity;
            let all = left - cost(loads);
            let fewer = if loads > 1 { (loads - 1) * capacity - cost(loads - 1) } else { 0 };
            all.max(fewer).max(0)
        })
    }
}
