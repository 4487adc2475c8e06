// problem: spiral-matrix  expect: AC
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int top = 0, bottom = matrixSize - 1, left = 0, right = matrixColSize[0] - 1;
    int* order = malloc(sizeof(int) * matrixSize * matrixColSize[0]);
    *returnSize = 0;
    while (top <= bottom && left <= right) {
        for (int j = left; j <= right; j++) order[(*returnSize)++] = matrix[top][j];
        top++;
        for (int i = top; i <= bottom; i++) order[(*returnSize)++] = matrix[i][right];
        right--;
        if (top <= bottom) for (int j = right; j >= left; j--) order[(*returnSize)++] = matrix[bottom][j];
        bottom--;
        if (left <= right) for (int i = bottom; i >= top; i--) order[(*returnSize)++] = matrix[i][left];
        left++;
    }
    return order;
}
