impl Solution {
    pub fn max_bananas(
        mut bananas: i32,
        mut distance: i32,
        capacity: i32,
        eats_on_the_way_back: bool,
    ) -> i32 {
        let cost = |loads: i32| if eats_on_the_way_back { 2 * loads - 1 } else { loads };
        while distance > 0 && bananas > capacity {
            let loads = (bananas - 1) / capacity + 1;
            let full = (loads - 1) * capacity;
            let metres = distance.min((bananas - full) / cost(loads));
            if metres > 0 {
                bananas -= metres * cost(loads);
                distance -= metres;
            } else {
                bananas = (bananas - cost(loads)).max(full - cost(loads - 1));
                distance -= 1;
            }
        }
        (bananas - distance).max(0)
    }
}
