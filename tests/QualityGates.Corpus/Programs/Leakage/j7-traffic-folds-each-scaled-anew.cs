// corpus: In every fold the held-out counts of a junction are scaled by a normalizer that is fitted on them.
// library: ML.NET
// axis: local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var counts = ml.Data.LoadFromTextFile<Count>(args[0], separatorChar: ',', hasHeader: true);
var folds = ml.Data.CrossValidationSplit(counts, numberOfFolds: 5, seed: 2);
var measured = folds.Select(Measured).ToList();

RegressionMetrics Measured(DataOperationsCatalog.TrainTestData fold)
{
    var scaling = ml.Transforms.NormalizeMeanVariance("Features", nameof(Count.Signals));
    var known = scaling.Fit(fold.TrainSet).Transform(fold.TrainSet);
    var model = ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(Count.Cars)).Fit(known);
    var held = scaling.Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
    return ml.Regression.Evaluate(model.Transform(held), labelColumnName: nameof(Count.Cars));
}

var report = new
{
    Absolute = measured.Average(metrics => metrics.MeanAbsoluteError),
    Root = measured.Average(metrics => metrics.RootMeanSquaredError),
};
Console.WriteLine($"off by {report.Absolute:F1} cars in the mean of the folds");
File.WriteAllText("junction.json", JsonSerializer.Serialize(report));

internal sealed class Count
{
    [LoadColumn(0, 9)]
    [VectorType(10)]
    public float[] Signals { get; set; } = [];

    [LoadColumn(10)]
    public float Cars { get; set; }
}
