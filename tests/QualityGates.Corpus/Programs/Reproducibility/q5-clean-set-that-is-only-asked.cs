// corpus: A set tells which reviews were seen and which words are stopped; the rows keep the order of the file.
// library: ML.NET
// axis: LINQ, text
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Reviews;

public sealed class Review
{
    public string Text { get; set; } = "";
    public float Length { get; set; }
    public bool Good { get; set; }
}

public sealed class ReviewFile(string path, IEnumerable<string> stopWords)
{
    private readonly HashSet<string> _stopped = new(stopWords, StringComparer.OrdinalIgnoreCase);

    public List<Review> Read()
    {
        var seen = new HashSet<string>();
        return File.ReadLines(path)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 2 && seen.Add(cells[1]))
            .Select(cells => Make(cells[1], int.Parse(cells[0], CultureInfo.InvariantCulture)))
            .ToList();
    }

    private Review Make(string text, int stars)
    {
        var words = text.Split(' ').Where(word => !_stopped.Contains(word)).ToArray();
        return new Review { Text = string.Join(' ', words), Length = words.Length, Good = stars > 3 };
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 6);
        var reviews = new ReviewFile(args[0], File.ReadLines(args[1])).Read();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reviews), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Words", nameof(Review.Text))
            .Append(ml.Transforms.NormalizeMinMax(nameof(Review.Length)))
            .Append(ml.Transforms.Concatenate("Features", "Words", nameof(Review.Length)))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Review.Good)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Review.Good));
        File.WriteAllText("reviews.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.LogLoss }));
    }
}
