// corpus: Scaling is a step of the pipeline that is fitted on the training rows; the test rows only pass through.
// library: ML.NET
// axis: parenthesised
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = (new MLContext(seed: 1));
var cars = (IDataView)(ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true));
var split = (ml.Data.TrainTestSplit((cars), testFraction: (0.2)));

var pipeline = (ml.Transforms.Concatenate("Features", (nameof(Car.Power)), (nameof(Car.Weight)), nameof(Car.Age)))
    .Append((ml.Transforms.NormalizeMinMax("Features")))
    .Append((ml.Regression.Trainers.Sdca(labelColumnName: nameof(Car.Price))));
var model = (pipeline).Fit((split).TrainSet);

var metrics = ml.Regression.Evaluate((model.Transform((split.TestSet))), labelColumnName: (nameof(Car.Price)));
var good = (metrics.RSquared > 0.75) && (metrics.MeanAbsolutePercentage() < 15);
return good ? 0 : 1;

public sealed class Car
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}

public static class MetricExtensions
{
    // In percent of an average price of 20 000.
    public static double MeanAbsolutePercentage(this RegressionMetrics metrics) => metrics.MeanAbsoluteError / 200;
}
