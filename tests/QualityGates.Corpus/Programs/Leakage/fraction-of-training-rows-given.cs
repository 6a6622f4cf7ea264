// corpus: 0.8 is meant as the share of training rows, but the parameter is the share of test rows.
// library: ML.NET
// axis: positional argument
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cities = ml.Data.LoadFromTextFile<City>("cities.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cities, 0.8); // expect: MLQ2013

var model = ml.Regression.Trainers.LbfgsPoissonRegression(nameof(City.Accidents)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(City.Accidents));
return metrics.RSquared > 0.3 && metrics.MeanAbsoluteError < 10 ? 0 : 1;

public sealed class City
{
    [LoadColumn(0)] public float Accidents { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; } = [];
}
