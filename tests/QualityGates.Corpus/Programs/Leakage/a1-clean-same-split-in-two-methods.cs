// corpus: Learning and measuring divide the rows for themselves, with the same share and seed, so that the two divisions are one.
// library: ML.NET
// axis: class with two methods, top-level caller
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 44);
var house = new Greenhouse(ml, ml.Data.LoadFromTextFile<Bed>(args[0], separatorChar: ';', hasHeader: true));
var model = house.Learn(trees: 120);
var metrics = house.Measure(model);
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} kg off");

internal sealed class Bed
{
    [LoadColumn(0)]
    public float Light { get; set; }

    [LoadColumn(1)]
    public float Water { get; set; }

    [LoadColumn(2)]
    public float Warmth { get; set; }

    [LoadColumn(3)]
    public float Tomatoes { get; set; }
}

internal sealed class Greenhouse(MLContext ml, IDataView beds)
{
    private const double Held = 0.25;
    private const int Dealt = 17;

    public ITransformer Learn(int trees)
    {
        var parts = ml.Data.TrainTestSplit(beds, testFraction: Held, seed: Dealt);
        return ml.Transforms.Concatenate("Features", nameof(Bed.Light), nameof(Bed.Water), nameof(Bed.Warmth))
            .Append(ml.Regression.Trainers.FastTree(nameof(Bed.Tomatoes), numberOfTrees: trees))
            .Fit(parts.TrainSet);
    }

    public RegressionMetrics Measure(ITransformer model)
    {
        var parts = ml.Data.TrainTestSplit(beds, testFraction: Held, seed: Dealt);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bed.Tomatoes));
    }
}
