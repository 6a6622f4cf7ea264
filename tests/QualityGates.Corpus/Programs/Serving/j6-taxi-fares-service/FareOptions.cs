namespace TaxiFares;

public sealed record FareOptions
{
    public int Seed { get; init; } = 11;

    public double TestFraction { get; init; } = 0.2;

    public int Trees { get; init; } = 120;

    public double HighestMeanError { get; init; } = 3.5;

    public double LowestRSquared { get; init; } = 0.75;

    public static string ModelPath => Path.Combine(AppContext.BaseDirectory, "models", "fares.zip");

    public static string MetricsPath => Path.ChangeExtension(ModelPath, ".json");
}
