// corpus: Random numbers without seed that decide about a delay, a name, a row that is shown and a folder; none about what is learned.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nightly;

public sealed class Reading
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
}

public sealed class Forecast
{
    [ColumnName("Score")] public float Power { get; set; }
}

public sealed class NightlyRun
{
    private static readonly Random Jitter = new();

    public async Task<string> RunAsync(string path, CancellationToken token)
    {
        await Task.Delay(TimeSpan.FromSeconds(Jitter.Next(5, 60)), token);
        var ml = new MLContext(seed: 11);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Reading>(path, hasHeader: true), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Wind").Append(ml.Regression.Trainers.FastTree("Power")).Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var error = ml.Regression.Evaluate(scored, "Power").MeanAbsoluteError;

        var rows = ml.Data.CreateEnumerable<Forecast>(scored, reuseRowObject: false).ToList();
        Console.WriteLine($"for example {rows[Random.Shared.Next(rows.Count)].Power:F1} kW, error {error:F2}");

        var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"run-{Guid.NewGuid():N}.zip");
        ml.Model.Save(model, split.TrainSet.Schema, file);
        return file;
    }
}
