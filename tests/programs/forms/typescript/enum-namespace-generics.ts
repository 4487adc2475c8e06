// problem: spiral-matrix  expect: AC
enum Direction { Right, Down, Left, Up }

namespace Grid {
  export type Cell = readonly [row: number, column: number];
  export const step = (d: Direction): Cell => [[0, 1], [1, 0], [0, -1], [-1, 0]][d] as unknown as Cell;
}

interface Walk<T> {
  readonly taken: T[];
  turn(): void;
}

abstract class Base<T> implements Walk<T> {
  readonly taken: T[] = [];
  protected direction = Direction.Right;
  turn(): void {
    this.direction = (this.direction + 1) % 4;
  }
  abstract take(value: T): void;
}

class Spiral<T extends number> extends Base<T> {
  constructor(private readonly rows: T[][]) {
    super();
  }
  override take(value: T): void {
    this.taken.push(value);
  }
  walk(): T[] {
    const seen = this.rows.map((row) => row.map(() => false));
    let r = 0, c = -1;
    const total = this.rows.length * this.rows[0].length;
    while (this.taken.length < total) {
      const [dr, dc] = Grid.step(this.direction);
      if (seen[r + dr]?.[c + dc] !== false) {
        this.turn();
        continue;
      }
      [r, c] = [r + dr, c + dc];
      seen[r][c] = true;
      this.take(this.rows[r][c]);
    }
    return this.taken;
  }
}

function spiralOrder(matrix: number[][]): number[] {
  return new Spiral(matrix).walk();
}
