// corpus: Ratings are read in the culture of the machine, their users hashed as this process hashes, and the rows written as this machine writes.
// library: ML.NET
// axis: log reader, helpers
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trails;

public sealed class Rating
{
    public float Walker { get; set; }
    public float Climb { get; set; }
    public float Stars { get; set; }
}

public static class RatingLog
{
    private const int Buckets = 512;

    public static List<Rating> Read(string path) => File.ReadLines(path)
        .Select(line => line.Split(';'))
        .Select(cells => new Rating { Walker = Bucket(cells[0]), Climb = Number(cells[1]), Stars = Number(cells[2]) })
        .ToList();

    private static float Number(string cell) => float.Parse(cell); // expect: MLQ1008

    private static int Bucket(string walker) => (walker.GetHashCode() & int.MaxValue) % Buckets; // expect: MLQ1009
}

public static class TrailStudy
{
    public static RegressionMetrics Run(string log, string copy)
    {
        var ml = new MLContext(seed: 2);
        var ratings = RatingLog.Read(log);
        File.WriteAllLines(copy, ratings.Select(rating => $"{rating.Walker},{rating.Climb},{rating.Stars}")); // expect: MLQ1008

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ratings), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Rating.Walker), nameof(Rating.Climb))
            .Append(ml.Regression.Trainers.FastTree(nameof(Rating.Stars)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Rating.Stars));
    }
}
