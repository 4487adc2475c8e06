impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        Self::place((1 << n) - 1, 0, 0, 0)
    }

    fn place(all: u32, columns: u32, falling: u32, rising: u32) -> i32 {
        if columns == all {
            return 1;
        }
        let mut count = 0;
        let mut free = all & !(columns | falling | rising);
        while free != 0 {
            let queen = free & free.wrapping_neg();
            free ^= queen;
            count += Self::place(
                all,
                columns | queen,
                (falling | queen) >> 1,
                (rising | queen) << 1,
            );
        }
        count
    }
}
