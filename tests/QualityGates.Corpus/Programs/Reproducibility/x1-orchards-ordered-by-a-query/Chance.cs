namespace Orchards;

internal sealed record Orchard(float Trees, float Age, float Frost, float Tonnes);

internal static class Chance
{
    private static readonly Random Source = new Random(); // expect: MLQ1002

    public static double Number() => Source.NextDouble();
}
