// corpus: Sensor readings are projected on principal components of all of them, then cross-validated; the readings carry the time they inherited.
// library: ML.NET
// axis: record, async
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new VibrationStudy(new MLContext(seed: 3));
var outcome = await study.RunAsync("readings.tsv");
await File.WriteAllTextAsync("folds.txt", outcome.ToString());

public abstract class Measured
{
    [LoadColumn(0)]
    public DateTime TakenAt { get; set; }
}

public sealed class Reading : Measured
{
    [LoadColumn(1, 64)]
    [VectorType(64)]
    public float[] Spectrum { get; set; } = [];

    [LoadColumn(65)]
    public float Wear { get; set; }
}

public sealed record Outcome(double MeanError, double Spread)
{
    public override string ToString() => FormattableString.Invariant($"{MeanError:F4} ± {Spread:F4}");
}

public sealed class VibrationStudy(MLContext ml)
{
    private const string Components = "Components";

    public async Task<Outcome> RunAsync(string path)
    {
        var projected = await Task.Run(() => Project(path));
        var trainer = ml.Regression.Trainers.FastForest(labelColumnName: nameof(Reading.Wear), featureColumnName: Components);
        var folds = ml.Regression.CrossValidate(projected, trainer, numberOfFolds: 5, labelColumnName: nameof(Reading.Wear)); // expect: MLQ2002 MLQ2009
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
        var mean = errors.Average();
        return new Outcome(mean, Math.Sqrt(errors.Average(error => (error - mean) * (error - mean))));
    }

    private IDataView Project(string path)
    {
        var readings = ml.Data.LoadFromTextFile<Reading>(path, hasHeader: true);
        var projection = ml.Transforms.ProjectToPrincipalComponents(Components, nameof(Reading.Spectrum), rank: 8);
        return projection.Fit(readings).Transform(readings);
    }
}
