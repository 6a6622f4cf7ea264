// corpus: Two axes are learned from all birds for a poster and written down; the folds are made of the birds as they were loaded.
// library: ML.NET
// axis: figure
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var birds = ml.Data.LoadFromTextFile<Bird>(args[0], separatorChar: ',', hasHeader: true);
string[] traits = [nameof(Bird.Beak), nameof(Bird.Wing), nameof(Bird.Tarsus), nameof(Bird.Mass)];

DrawPoster(Path.Combine(args[1], "poster.csv"));

var estimator = ml.Transforms.Concatenate("Raw", traits)
    .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Bird.Migrant)));
var folds = ml.BinaryClassification.CrossValidateNonCalibrated(birds, estimator, numberOfFolds: 8, labelColumnName: nameof(Bird.Migrant));
Console.WriteLine($"AUC {folds.Average(fold => fold.Metrics.AreaUnderRocCurve):F3} +- {Deviation(folds.Select(fold => fold.Metrics.AreaUnderRocCurve)):F3}");
Console.WriteLine($"F1  {folds.Average(fold => fold.Metrics.F1Score):F3} +- {Deviation(folds.Select(fold => fold.Metrics.F1Score)):F3}");

void DrawPoster(string file)
{
    var axes = ml.Transforms.Concatenate("Raw", traits)
        .Append(ml.Transforms.NormalizeMeanVariance("Raw"))
        .Append(ml.Transforms.ProjectToPrincipalComponents("Axes", "Raw", rank: 2, seed: 40))
        .Fit(birds)
        .Transform(birds);
    var points = axes.GetColumn<float[]>("Axes").Zip(axes.GetColumn<bool>(nameof(Bird.Migrant)));
    File.WriteAllLines(file, points.Select(point => string.Create(
        CultureInfo.InvariantCulture,
        $"{point.First[0]:F4},{point.First[1]:F4},{(point.Second ? "migrant" : "stays")}")));
}

static double Deviation(IEnumerable<double> values)
{
    var array = values.ToArray();
    var mean = array.Average();
    return Math.Sqrt(array.Sum(value => (value - mean) * (value - mean)) / (array.Length - 1));
}

internal sealed class Bird
{
    [LoadColumn(0)] public float Beak { get; set; }

    [LoadColumn(1)] public float Wing { get; set; }

    [LoadColumn(2)] public float Tarsus { get; set; }

    [LoadColumn(3)] public float Mass { get; set; }

    [LoadColumn(4)] public bool Migrant { get; set; }
}
