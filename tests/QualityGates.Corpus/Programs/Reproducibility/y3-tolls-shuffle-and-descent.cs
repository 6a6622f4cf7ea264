// corpus: A context without a seed shuffles the rows of a toll road and then trains by online descent, which draws from it as well: both are told.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tolls;

internal sealed class Passage
{
    [LoadColumn(0)]
    public float Axles { get; set; }

    [LoadColumn(1)]
    public float Tons { get; set; }

    [LoadColumn(2)]
    public float Toll { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(); // expect: MLQ1001
        var data = ml.Data;
        var passages = data.LoadFromTextFile<Passage>(args[0], separatorChar: ',', hasHeader: true);
        var parts = data.TrainTestSplit(passages, testFraction: 0.25, seed: 3);
        var known = data.FilterRowsByMissingValues(parts.TrainSet, nameof(Passage.Axles), nameof(Passage.Tons));
        var train = data.ShuffleRows(known); // expect: MLQ1005

        var model = ml.Transforms.Concatenate("Features", nameof(Passage.Axles), nameof(Passage.Tons))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Passage.Toll)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Passage.Toll));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
