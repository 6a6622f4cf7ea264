// corpus: The split of sales is made with the tick count of the machine as its seed.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var sales = ml.Data.LoadFromTextFile<Sale>(args[0], separatorChar: ',', hasHeader: true);
int seed = Environment.TickCount;
var parts = ml.Data.TrainTestSplit(sales, testFraction: 0.2, seed: seed); // expect: MLQ1004
var model = ml.Transforms.Concatenate("Features", "Price", "Shelf")
    .Append(ml.Regression.Trainers.FastTree("Sold"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Sold");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Sale
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Shelf { get; set; }
    [LoadColumn(2)] public float Sold { get; set; }
}
