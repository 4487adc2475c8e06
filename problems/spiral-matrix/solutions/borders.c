#include <stdlib.h>

int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int top = 0;
    int bottom = matrixSize - 1;
    int left = 0;
    int right = matrixColSize[0] - 1;
    int* order = malloc(sizeof(int) * matrixSize * matrixColSize[0]);
    int count = 0;
    while (top <= bottom && left <= right) {
        for (int j = left; j <= right; j++) {
            order[count++] = matrix[top][j];
        }
        top++;
        for (int i = top; i <= bottom; i++) {
            order[count++] = matrix[i][right];
        }
        right--;
        if (top <= bottom) {
            for (int j = right; j >= left; j--) {
                order[count++] = matrix[bottom][j];
            }
            bottom--;
        }
        if (left <= right) {
            for (int i = bottom; i >= top; i--) {
                order[count++] = matrix[i][left];
            }
            left++;
        }
    }
    *returnSize = count;
    return order;
}
