// corpus: A learning curve holds out several shares, some of them large, to see how the error falls with the number of training rows.
// library: ML.NET
// axis: LINQ
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var samples = ml.Data.LoadFromTextFile<Steel>("steel.csv", separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Steel.Carbon), nameof(Steel.Chrome), nameof(Steel.Temperature))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Steel.Hardness)));

var curve = new[] { 0.9, 0.75, 0.5, 0.25, 0.1 }.Select(held => (Share: 1 - held, Metrics: Measure(held))).ToList();
var lines = curve.Select(point => string.Join(
    ';',
    point.Share.ToString("F2", CultureInfo.InvariantCulture),
    point.Metrics.MeanAbsoluteError.ToString("F4", CultureInfo.InvariantCulture),
    point.Metrics.RSquared.ToString("F4", CultureInfo.InvariantCulture)));
File.WriteAllLines("curve.csv", lines.Prepend("share;mae;r2"));

RegressionMetrics Measure(double held)
{
    var split = ml.Data.TrainTestSplit(samples, testFraction: held, seed: 6);
    var model = pipeline.Fit(split.TrainSet);
    return ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Steel.Hardness));
}

internal sealed class Steel
{
    [LoadColumn(0)] public float Carbon { get; set; }

    [LoadColumn(1)] public float Chrome { get; set; }

    [LoadColumn(2)] public float Temperature { get; set; }

    [LoadColumn(3)] public float Hardness { get; set; }
}
