// corpus: Readings of leaking dams are repeated in the training part of each fold, after the fold was taken away.
// library: ML.NET
// axis: script, folds by hand
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

const int folds = 5;
var ml = new MLContext(seed: 4);
var readings = File.ReadLines(args[0]).Skip(1).Select(Reading.Parse).ToList();
var pipeline = ml.Transforms.Concatenate("Features", nameof(Reading.Level), nameof(Reading.Seepage), nameof(Reading.Tilt))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Reading.Leaking)));

var report = new List<FoldReport>();
for (var fold = 0; fold < folds; fold++)
{
    var held = fold;
    var test = readings.Where((_, i) => i % folds == held).ToList();
    var train = readings.Where((_, i) => i % folds != held).ToList();

    var leaks = train.Where(reading => reading.Leaking).ToList();
    var copies = leaks.Count == 0 ? 0 : train.Count / (4 * leaks.Count);
    for (var copy = 1; copy < copies; copy++)
    {
        train.AddRange(leaks);
    }

    var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Reading.Leaking));
    report.Add(new FoldReport(fold, train.Count, metrics.AreaUnderPrecisionRecallCurve, metrics.PositiveRecall, metrics.LogLoss));
}

Console.WriteLine($"mean recall {report.Average(fold => fold.Recall):P1}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "dams.json"), JsonSerializer.Serialize(report));

internal sealed record FoldReport(int Fold, int Rows, double Curve, double Recall, double LogLoss);

internal sealed class Reading
{
    public float Level { get; set; }

    public float Seepage { get; set; }

    public float Tilt { get; set; }

    public bool Leaking { get; set; }

    public static Reading Parse(string line)
    {
        var cells = line.Split(',');
        return new Reading
        {
            Level = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Seepage = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Tilt = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Leaking = cells[3] == "1",
        };
    }
}
