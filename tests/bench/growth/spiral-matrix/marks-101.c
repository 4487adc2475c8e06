// time m n; space 1
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int rows = matrixSize, cols = matrixColSize[0];
    int dr[] = {0, 1, 0, -1}, dc[] = {1, 0, -1, 0};
    int* ret = (int*)malloc(sizeof(int) * rows * cols);
    int r = 0, c = 0, d = 0;
    *returnSize = 0;
    for (int i = 0; i < rows * cols; i++) {
        ret[(*returnSize)++] = matrix[r][c];
        matrix[r][c] = 101;
        int nr = r + dr[d], nc = c + dc[d];
        if (nr < 0 || nc < 0 || nr >= rows || nc >= cols || matrix[nr][nc] == 101) {
            d = (d + 1) & 3;
            nr = r + dr[d];
            nc = c + dc[d];
        }
        r = nr;
        c = nc;
    }
    return ret;
}
