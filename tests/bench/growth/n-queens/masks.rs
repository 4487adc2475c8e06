// time like; space n
fn place(columns: u32, left: u32, right: u32, all: u32) -> i32 {
    if columns == all {
        return 1;
    }
    let mut free = all & !(columns | left | right);
    let mut total = 0;
    while free != 0 {
        let bit = free & free.wrapping_neg();
        free ^= bit;
        total += place(columns | bit, (left | bit) << 1, (right | bit) >> 1, all);
    }
    total
}

impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        place(0, 0, 0, (1 << n) - 1)
    }
}
