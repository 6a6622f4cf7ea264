// corpus: Optional columns of a file about bridges are read by TryParse whose answer is discarded in so many words, as empty means none there.
// library: ML.NET
// axis: discards
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bridges;

public sealed class Bridge
{
    public float Age { get; set; }

    public float Lanes { get; set; }

    public float Repairs { get; set; }

    public float Rating { get; set; }
}

public static class BridgeFile
{
    public static IReadOnlyList<Bridge> Read(string path) => File.ReadLines(path).Skip(1).Select(Of).ToList();

    private static Bridge Of(string line)
    {
        var cells = line.Split('\t');
        _ = int.TryParse(cells[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out var lanes);
        _ = int.TryParse(cells[3], NumberStyles.Integer, CultureInfo.InvariantCulture, out var repairs);
        return new Bridge
        {
            Age = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Lanes = lanes,
            Repairs = repairs,
            Rating = float.Parse(cells[4], CultureInfo.InvariantCulture),
        };
    }
}

public sealed class BridgeRating
{
    public RegressionMetrics Evaluate(string path)
    {
        var ml = new MLContext(seed: 29);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(BridgeFile.Read(path)), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Age), nameof(Bridge.Lanes), nameof(Bridge.Repairs))
            .Append(ml.Regression.Trainers.FastForest(nameof(Bridge.Rating)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bridge.Rating));
    }
}
