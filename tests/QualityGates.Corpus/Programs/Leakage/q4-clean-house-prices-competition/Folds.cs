namespace Houses;

public sealed class Folds
{
    private readonly HashSet<int> _held;

    private Folds(int number, IEnumerable<int> held)
    {
        Number = number;
        _held = [.. held];
    }

    public int Number { get; }

    public static IEnumerable<Folds> Of(int rows, int count, int seed)
    {
        var order = Enumerable.Range(0, rows).ToArray();
        new Random(seed).Shuffle(order);
        for (var number = 0; number < count; number++)
        {
            var turn = number;
            yield return new Folds(turn, order.Where((_, place) => place % count == turn));
        }
    }

    public List<T> Pick<T>(IReadOnlyList<T> rows, bool held) =>
        rows.Where((_, index) => _held.Contains(index) == held).ToList();
}
