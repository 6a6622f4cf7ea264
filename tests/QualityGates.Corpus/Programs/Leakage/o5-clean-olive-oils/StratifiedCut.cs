namespace OliveOils;

public readonly struct OilRows(double[][] acids, int[] regions)
{
    public double[][] Acids { get; } = acids;

    public int[] Regions { get; } = regions;
}

public sealed class StratifiedCut
{
    private StratifiedCut(OilRows learn, OilRows tune, OilRows judge) => (Learn, Tune, Judge) = (learn, tune, judge);

    public OilRows Learn { get; }

    public OilRows Tune { get; }

    public OilRows Judge { get; }

    public static StratifiedCut Of(OilTable table, int seed)
    {
        var random = new Random(seed);
        var (acids, regions) = (table.Acids, table.Regions);
        var parts = new[] { new List<int>(), new List<int>(), new List<int>() };
        foreach (var group in Enumerable.Range(0, regions.Length).GroupBy(i => regions[i]).OrderBy(group => group.Key))
        {
            var order = group.ToArray();
            random.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                var part = (i % 5) switch { 0 => 2, 1 => 1, _ => 0 };
                parts[part].Add(order[i]);
            }
        }

        OilRows Take(List<int> rows) => new([.. rows.Select(i => acids[i])], [.. rows.Select(i => regions[i])]);

        return new StratifiedCut(Take(parts[0]), Take(parts[1]), Take(parts[2]));
    }
}
