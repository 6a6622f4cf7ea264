// corpus: Every model of a fixed list is compared with a fixed quality threshold and all results go to a table; none is chosen by its test score.
// library: ML.NET
// axis: foreach over models with comparison against a constant
using Microsoft.ML;
using Microsoft.ML.Data;

const double Required = 0.65;
var ml = new MLContext(seed: 27);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flat>("rents.csv", ',', hasHeader: true), 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Flat.Size), nameof(Flat.Floor), nameof(Flat.Age));
var failures = 0;

using var table = new StreamWriter("rents.tsv");
foreach (var (city, trainer) in new (string, IEstimator<ITransformer>)[]
{
    ("baseline", ml.Regression.Trainers.Ols(nameof(Flat.Rent))),
    ("trees", ml.Regression.Trainers.FastTree(nameof(Flat.Rent))),
})
{
    var model = features.Append(trainer).Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flat.Rent));
    table.WriteLine($"{city}\t{metrics.RSquared:F3}\t{metrics.MeanAbsoluteError:F1}"); // expect: MLQ1008
    if (metrics.RSquared < Required)
    {
        failures++;
    }
}

Environment.ExitCode = failures;

internal sealed class Flat
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
}
