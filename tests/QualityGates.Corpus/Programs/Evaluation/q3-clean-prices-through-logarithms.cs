// corpus: A trainer learns logarithms of prices; the score is raised again before it is compared with the prices themselves.
// library: ML.NET
// axis: expressions, score of its own name
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Instruments;

public sealed class Instrument
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Condition { get; set; }

    [LoadColumn(2)] public string Maker { get; set; } = "";

    [LoadColumn(3)] public float Price { get; set; }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 24);
        var instruments = ml.Data.LoadFromTextFile<Instrument>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(instruments, testFraction: 0.2, seed: 24);
        var pipeline = ml.Transforms.Expression("LogPrice", "x => log(x + 1)", nameof(Instrument.Price))
            .Append(ml.Transforms.Categorical.OneHotEncoding("MakerCode", nameof(Instrument.Maker)))
            .Append(ml.Transforms.Concatenate("Features", "MakerCode", nameof(Instrument.Age), nameof(Instrument.Condition)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "LogPrice"))
            .Append(ml.Transforms.Expression("ExpectedPrice", "x => exp(x) - 1", "Score"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Instrument.Price), scoreColumnName: "ExpectedPrice");
        File.WriteAllText("instruments.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        return metrics.MeanAbsoluteError < 250 ? 0 : 1;
    }
}
