// corpus: A loop loads four quarters of a marina, whose names are interpolated and end in csv, and the loader is not told what separates the columns.
// library: ML.NET
// axis: top-level, interpolation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var folder = Path.Combine(AppContext.BaseDirectory, "marina");
var reports = new List<QuarterReport>();

for (var quarter = 1; quarter <= 4; quarter++)
{
    var moorings = ml.Data.LoadFromTextFile<Mooring>(Path.Combine(folder, $"moorings-q{quarter}.csv"), hasHeader: true); // expect: MLQ4005
    var parts = ml.Data.TrainTestSplit(moorings, testFraction: 0.2, seed: 1);
    var model = ml.Transforms.Concatenate("Features", nameof(Mooring.Length), nameof(Mooring.Nights), nameof(Mooring.Crew))
        .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Mooring.Fee)))
        .Fit(parts.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Mooring.Fee));
    reports.Add(new QuarterReport(quarter, metrics.MeanAbsoluteError, metrics.RSquared));
}

File.WriteAllText(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(reports));

internal sealed record QuarterReport(int Quarter, double Error, double Explained);

internal sealed class Mooring
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Nights { get; set; }

    [LoadColumn(2)] public float Crew { get; set; }

    [LoadColumn(3)] public float Fee { get; set; }
}
