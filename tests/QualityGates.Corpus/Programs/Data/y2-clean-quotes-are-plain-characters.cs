// corpus: Titles of songs stand between semicolons and may hold quotation marks, which are no quotes; the load says so.
// library: ML.NET
// axis: allowQuoting false
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Songs;

public sealed record Song
{
    [LoadColumn(0)] public string Title { get; init; } = "";

    [LoadColumn(1)] public string Genre { get; init; } = "";
}

public sealed class GenreGuess
{
    private readonly MLContext _ml = new(seed: 60);

    public MulticlassClassificationMetrics Test(string folder)
    {
        var loader = _ml.Data.CreateTextLoader(
            [new TextLoader.Column(nameof(Song.Title), DataKind.String, 0), new TextLoader.Column(nameof(Song.Genre), DataKind.String, 1)],
            separatorChar: ';',
            hasHeader: true,
            allowQuoting: false);
        var songs = loader.Load(Path.Combine(folder, "songs-1.csv"), Path.Combine(folder, "songs-2.csv"));
        var split = _ml.Data.TrainTestSplit(songs, testFraction: 0.2, seed: 60);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Song.Genre))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Song.Title)))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        return _ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var metrics = new GenreGuess().Test(args[0]);
        Console.WriteLine($"macro {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");
        return metrics.MacroAccuracy > 0.4 ? 0 : 1;
    }
}
