// corpus: Two calls split the same rows with the same fraction and seed; the split is deterministic, so the parts belong together.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var beers = ml.Data.LoadFromTextFile<Beer>("beer.csv", ',', true);

var model = ml.Regression.Trainers.FastTree(nameof(Beer.Score)).Fit(TrainPart(beers));
var metrics = ml.Regression.Evaluate(model.Transform(TestPart(beers)), nameof(Beer.Score));
File.WriteAllText("beer.json", FormattableString.Invariant($"{{ \"mae\": {metrics.MeanAbsoluteError}, \"r2\": {metrics.RSquared} }}"));

IDataView TrainPart(IDataView rows) => ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 5).TrainSet;

IDataView TestPart(IDataView rows) => ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 5).TestSet;

public sealed class Beer
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = [];
    [LoadColumn(5)] public float Score { get; set; }
}
