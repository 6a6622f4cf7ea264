namespace Beans;

public sealed record Bean(double[] Measures, string Sort);

public sealed class Neighbours(IReadOnlyList<Bean> known, int count)
{
    public string Name(Bean bean) => known
        .OrderBy(k => Distance(k.Measures, bean.Measures))
        .Take(count)
        .GroupBy(k => k.Sort)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First()
        .Key;

    private static double Distance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
}
