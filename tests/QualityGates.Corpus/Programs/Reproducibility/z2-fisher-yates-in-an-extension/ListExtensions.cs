namespace Flowers;

internal static class ListExtensions
{
    private static readonly Random Rng = new(); // expect: MLQ1002

    public static void Shuffle<T>(this IList<T> list)
    {
        var n = list.Count;
        while (n > 1)
        {
            n--;
            var k = Rng.Next(n + 1);
            (list[k], list[n]) = (list[n], list[k]);
        }
    }
}
