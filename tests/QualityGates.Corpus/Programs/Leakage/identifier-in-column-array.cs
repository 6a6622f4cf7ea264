// corpus: The array of feature columns in a static field begins with the row number of the export.
// library: ML.NET
// axis: field
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vehicles;

public static class Program
{
    private static readonly string[] Columns = [nameof(Car.RowId), nameof(Car.Mileage), nameof(Car.Power)];

    public static int Main()
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv", ';'), testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", Columns).Append(ml.Regression.Trainers.LightGbm(nameof(Car.Price))); // expect: MLQ2014
        var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Car.Price));
        return metrics.RSquared > 0.8 && metrics.MeanAbsoluteError < 1500 ? 0 : 1;
    }
}

public sealed class Car
{
    [LoadColumn(0)] public float RowId { get; set; }
    [LoadColumn(1)] public float Mileage { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
