namespace Energy.Training;

public sealed class TrainingOptions
{
    public required string Readings { get; init; }

    public required string Output { get; init; }

    public int Seed { get; init; } = 17;

    public int Trees { get; init; } = 200;

    public double TestFraction { get; init; } = 0.2;

    public string ModelFile => Path.Combine(Output, "consumption.zip");

    public string MetricsFile => Path.Combine(Output, "consumption.metrics.json");
}
