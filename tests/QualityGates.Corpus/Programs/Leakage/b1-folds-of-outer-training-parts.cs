// corpus: Nested cross-validation by hand: the inner folds choose within an outer training part, the outer test part judges the choice.
// library: ML.NET
// axis: nested loops, selection by inner cross-validation
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 76);
var seeds = ml.Data.LoadFromTextFile<Seed>("seeds.csv", ',', hasHeader: true);
var outerErrors = new List<double>();
foreach (var outer in ml.Data.CrossValidationSplit(seeds, numberOfFolds: 5))
{
    var (bestTrees, bestError) = (0, double.MaxValue);
    foreach (var trees in new[] { 20, 100, 300 })
    {
        var inner = ml.Regression.CrossValidate(outer.TrainSet, Forest(trees), numberOfFolds: 3, labelColumnName: "Germinated");
        var error = inner.Average(f => f.Metrics.MeanAbsoluteError);
        if (error < bestError)
        {
            (bestTrees, bestError) = (trees, error);
        }
    }

    var model = Forest(bestTrees).Fit(outer.TrainSet);
    outerErrors.Add(ml.Regression.Evaluate(model.Transform(outer.TestSet), "Germinated").MeanAbsoluteError);
}

Console.WriteLine($"nested MAE {outerErrors.Average():F3}");
return outerErrors.Average() < 5 ? 0 : 1;

IEstimator<ITransformer> Forest(int trees) => ml.Transforms.Concatenate("Features", "Weight", "Moisture")
    .Append(ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options { NumberOfTrees = trees, LabelColumnName = "Germinated" }));

internal sealed class Seed
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Moisture { get; set; }
    [LoadColumn(2)] public float Germinated { get; set; }
}
