// corpus: Files of a busy share are read in parallel after a pause of random length, and each goes to its own place.
// library: ML.NET
// axis: Random.Shared for delays
using System.Globalization;
using Microsoft.ML;

namespace Metering;

public sealed class Usage
{
    public float Rooms { get; set; }

    public float Degrees { get; set; }

    public float Kilowatts { get; set; }
}

public sealed class UsageModel(IReadOnlyList<string> files)
{
    public async Task<(double Mae, double Rmse)> JudgeAsync(CancellationToken cancellation)
    {
        var texts = new string[files.Count];
        var numbers = Enumerable.Range(0, files.Count);
        await Parallel.ForEachAsync(numbers, cancellation, async (i, token) =>
        {
            await Task.Delay(Random.Shared.Next(10, 500), token);
            texts[i] = await File.ReadAllTextAsync(files[i], token);
        });

        var ml = new MLContext(seed: 55);
        var rows = ml.Data.LoadFromEnumerable(texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(Parse).ToList());
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 55);
        var model = ml.Transforms.Concatenate("Features", nameof(Usage.Rooms), nameof(Usage.Degrees))
            .Append(ml.Regression.Trainers.FastTree(nameof(Usage.Kilowatts)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Usage.Kilowatts));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static Usage Parse(string line)
    {
        var cells = line.Split(';');
        return new Usage
        {
            Rooms = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Degrees = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Kilowatts = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
