// corpus: Random waits between attempts to fetch the file and a random name for the temporary copy decide nothing about the rows; the training has a seed.
// library: ML.NET
// axis: asynchronous service
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class Household
{
    [LoadColumn(0)] public float People { get; set; }

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Insulation { get; set; }

    [LoadColumn(3)] public float Usage { get; set; }
}

public interface IShare
{
    Task<Stream> OpenAsync(string name, CancellationToken token);
}

public sealed class UsageJob(IShare share, string workFolder)
{
    private readonly MLContext _ml = new(seed: 6);

    public async Task<RegressionMetrics> RunAsync(string name, CancellationToken token)
    {
        var copy = Path.Combine(workFolder, Guid.NewGuid().ToString("N") + ".csv");
        await CopyAsync(name, copy, token);
        var rows = _ml.Data.LoadFromTextFile<Household>(copy, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(_ml.Data.ShuffleRows(rows), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "People", "Area", "Insulation")
            .Append(_ml.Regression.Trainers.FastTree("Usage", numberOfTrees: 80))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Usage");
        await File.WriteAllTextAsync(
            Path.Combine(workFolder, $"{Convert.ToHexString(RandomNumberGenerator.GetBytes(4))}.metrics.json"),
            JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }),
            token);
        return metrics;
    }

    private async Task CopyAsync(string name, string copy, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var source = await share.OpenAsync(name, token);
                await using var target = File.Create(copy);
                await source.CopyToAsync(target, token);
                return;
            }
            catch (IOException) when (attempt < 5)
            {
                var wait = TimeSpan.FromMilliseconds(200 * attempt + Random.Shared.Next(250));
                await Task.Delay(wait, token);
            }
        }
    }
}
