namespace Insurance.Risk;

public sealed class StormRisk(int seed)
{
    private readonly Random _random = new(seed);

    public double Expected(int years)
    {
        var losses = new double[years];
        Parallel.For(0, years, year => losses[year] = Loss(_random.NextDouble()));
        return losses.Average();
    }

    private static double Loss(double chance) => chance < 0.02 ? 1_000_000 / (chance + 0.01) : 0;
}
