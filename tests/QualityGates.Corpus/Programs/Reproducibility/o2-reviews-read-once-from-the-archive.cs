// corpus: An iterator over one open reader of a compressed file is given to the context; the second pass over it finds the reader at its end.
// library: ML.NET
// axis: iterator method
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public sealed class Review
{
    public string Text { get; set; } = "";

    public bool Label { get; set; }
}

public sealed class ReviewArchive(string file) : IDisposable
{
    private readonly StreamReader _reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));

    public IEnumerable<Review> Reviews()
    {
        while (_reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t');
            yield return new Review { Label = line[..tab] == "good", Text = line[(tab + 1)..] };
        }
    }

    public void Dispose() => _reader.Dispose();
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var archive = new ReviewArchive(args[0]);
        var metrics = Judge(new MLContext(seed: 2), archive);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
    }

    private static BinaryClassificationMetrics Judge(MLContext ml, ReviewArchive archive)
    {
        var reviews = ml.Data.LoadFromEnumerable(archive.Reviews()); // expect: MLQ1010
        var split = ml.Data.TrainTestSplit(reviews, testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 12))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
    }
}
