// corpus: A generator without seed makes the pauses between the attempts to copy rows from a share, and nothing else.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shares;

public sealed class Wind
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Direction { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
}

public sealed class WindTraining(MLContext ml)
{
    private readonly Random _jitter = new();

    public async Task<RegressionMetrics> RunAsync(string share, string file)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                File.Copy(share, file, overwrite: true);
                break;
            }
            catch (IOException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromMilliseconds((200 << attempt) + _jitter.Next(100)));
            }
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wind>(file, ','), 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", "Speed", "Direction")
            .Append(ml.Regression.Trainers.FastTree("Power"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Power");
    }
}
