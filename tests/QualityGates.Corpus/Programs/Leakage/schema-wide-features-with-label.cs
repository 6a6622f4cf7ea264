// corpus: All numeric columns of the schema are concatenated, and the price that is predicted is one of them.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var laptops = ml.Data.LoadFromTextFile<Laptop>("laptops.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(laptops, testFraction: 0.2);

var numeric = laptops.Schema.Where(column => column.Type is NumberDataViewType).Select(column => column.Name).ToArray();
var pipeline = ml.Transforms.Concatenate("Features", numeric) // expect: MLQ2008
    .Append(ml.Regression.Trainers.LightGbm(nameof(Laptop.Price)));

var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Laptop.Price));
return metrics.RSquared > 0.7 && metrics.MeanAbsoluteError < 150 ? 0 : 1;

public sealed class Laptop
{
    [LoadColumn(0)] public float Memory { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
