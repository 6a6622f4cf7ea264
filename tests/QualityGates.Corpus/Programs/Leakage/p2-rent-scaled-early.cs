// corpus: The rents of a city: the pipeline that scales is fitted on every flat, the flats are divided afterwards, and most of them go to the test part.
// library: ML.NET
// axis: top-level statements, constant
using Microsoft.ML;
using Microsoft.ML.Data;

const double TestShare = 0.75;

var ml = new MLContext(seed: 7);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", ',', hasHeader: true);

var scale = ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Floor))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));
var scaler = scale.Fit(flats); // expect: MLQ2001
var parts = ml.Data.TrainTestSplit(scaler.Transform(flats), TestShare); // expect: MLQ2013

var model = ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Flat.Rent)).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Rent));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}, R2 {metrics.RSquared:F3}");

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Floor { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
}
