// corpus: Pairs of columns, a sampling key, a weight and constants that all name what is there.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RightPairs;

internal static class Names
{
    public const string Target = nameof(Policy.Premium);
    public const string Customer = nameof(Policy.CustomerId);
}

public sealed class Policy
{
    [LoadColumn(0)] public string CustomerId { get; set; } = "";
    [LoadColumn(1)] public string Region { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Exposure { get; set; }
    [LoadColumn(4)] public float Premium { get; set; }
}

public sealed class Tariff(MLContext ml)
{
    public double Measure(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Policy>(path, hasHeader: true, separatorChar: ';');
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: Names.Customer);
        var columns = new[] { new InputOutputColumnPair("RegionCode", "Region"), new InputOutputColumnPair("AgeGroup", "Age") };
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(columns)
            .Append(ml.Transforms.Concatenate("Features", columns.Select(column => column.OutputColumnName).ToArray()))
            .Append(ml.Regression.Trainers.FastTreeTweedie(Names.Target, exampleWeightColumnName: nameof(Policy.Exposure)));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), Names.Target).MeanSquaredError;
    }
}
