// corpus: The key that should keep zones together is loaded as a floating-point number, by which rows are divided into ranges.
// library: ML.NET
// axis: type of the key, options object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Traffic;

public sealed class Count
{
    public float Zone { get; set; }
    public float Hour { get; set; }
    public float Cars { get; set; }
}

public sealed class SplitSettings
{
    public double Fraction { get; init; } = 0.25;
}

public sealed class TrafficModel(MLContext ml, SplitSettings settings)
{
    private const string Group = nameof(Count.Zone);

    public double Error(List<Count> counts)
    {
        var rows = ml.Data.LoadFromEnumerable(counts);
        var split = ml.Data.TrainTestSplit(rows, settings.Fraction, Group, seed: 5); // expect: MLQ2011
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Count.Hour)).Append(ml.Regression.Trainers.FastTree(nameof(Count.Cars)));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Count.Cars)).MeanAbsoluteError;
    }
}
