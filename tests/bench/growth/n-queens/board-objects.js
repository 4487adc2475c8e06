// time like; space n^2
class Board {
  constructor(size, rows = []) {
    this.size = size;
    this.rows = rows;
  }
  accepts(c) {
    return !this.rows.some((q, r) => q === c || Math.abs(q - c) === this.rows.length - r);
  }
  *children() {
    for (let c = 0; c < this.size; c++) if (this.accepts(c)) yield new Board(this.size, this.rows.concat(c));
  }
  solutions() {
    if (this.rows.length === this.size) return 1;
    let sum = 0;
    for (const child of this.children()) sum += child.solutions();
    return sum;
  }
}

const totalNQueens = (n) => new Board(n).solutions();
