# problem: two-sum  expect: AC
def two_sum(nums: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for index, value in enumerate(nums):
        if target - value in seen:
            return [seen[target - value], index]
        seen[value] = index
    return []


if __name__ == "__main__":
    import doctest

    doctest.testmod()
