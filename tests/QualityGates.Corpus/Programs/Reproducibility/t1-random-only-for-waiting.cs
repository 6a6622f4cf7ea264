// corpus: Unseeded random numbers wait before a download is tried again and name a run; the split has its own seed.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

public class Row
{
    [LoadColumn(0, 3), VectorType(4)] public float[] Features { get; set; } = new float[4];
    [LoadColumn(4)] public float Label { get; set; }
}

public sealed class TrainingRun
{
    private static readonly Random Jitter = new();

    public string Id { get; } = $"run-{Guid.NewGuid():N}";

    public DateTime Started { get; } = DateTime.UtcNow;

    public async Task<double> RunAsync(Func<Task<string>> fetch)
    {
        string? file = null;
        for (var attempt = 1; file is null; attempt++)
        {
            try
            {
                file = await fetch();
            }
            catch (IOException) when (attempt < 5)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt + Jitter.Next(100)));
            }
        }

        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>(file, separatorChar: ','), 0.2, seed: 3);
        var model = ml.Regression.Trainers.OnlineGradientDescent().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        await File.WriteAllTextAsync($"{Id}.txt", FormattableString.Invariant($"{Started:O} {metrics.RootMeanSquaredError}"));
        return metrics.RootMeanSquaredError;
    }
}
