using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Tuning;

public sealed record TuningOptions
{
    public required IDataView Rows { get; init; }
    public required string Label { get; init; }
    public uint Seconds { get; init; } = 60;
}

public static class Tuner
{
    public static ITransformer Best(MLContext ml, TuningOptions options)
    {
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(options.Seconds);
        return experiment.Execute(options.Rows, options.Label).BestRun.Model;
    }
}

public sealed class Track
{
    [LoadColumn(0)] public bool Popular { get; set; }
    [LoadColumn(1)] public float Tempo { get; set; }
    [LoadColumn(2)] public float Energy { get; set; }
}
