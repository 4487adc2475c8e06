// time m n; space m n
#include <stdlib.h>
int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int rows = matrixSize, columns = matrixColSize[0], total = rows * columns;
    char* seen = calloc(total, 1);
    int* order = malloc(total * sizeof(int));
    int row = 0, column = 0, down = 0, right = 1;
    for (int i = 0; i < total; i++) {
        order[i] = matrix[row][column];
        seen[row * columns + column] = 1;
        int r = row + down, c = column + right;
        if (r < 0 || r == rows || c < 0 || c == columns || seen[r * columns + c]) {
            int turned = right;
            right = -down;
            down = turned;
            r = row + down;
            c = column + right;
        }
        row = r;
        column = c;
    }
    free(seen);
    *returnSize = total;
    return order;
}
