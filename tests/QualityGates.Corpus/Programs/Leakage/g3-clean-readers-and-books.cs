// corpus: The ids of reader and book are the two axes of a matrix that is factorised, which is what a recommender learns from.
// library: ML.NET
// axis: recommender, MapValueToKey
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Library;

public sealed class Loan
{
    public int ReaderId { get; set; }

    public int BookId { get; set; }

    public float Stars { get; set; }
}

public sealed class Recommender
{
    private const string ReaderKey = "ReaderKey";
    private const string BookKey = "BookKey";

    private readonly MLContext _ml = new(seed: 44);

    public RegressionMetrics Evaluate(IReadOnlyList<Loan> loans)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(loans), testFraction: 0.15);
        var options = new MatrixFactorizationTrainer.Options
        {
            LabelColumnName = nameof(Loan.Stars),
            MatrixColumnIndexColumnName = ReaderKey,
            MatrixRowIndexColumnName = BookKey,
            NumberOfThreads = 1,
            NumberOfIterations = 30,
            ApproximationRank = 16,
        };
        var model = _ml.Transforms.Conversion.MapValueToKey(ReaderKey, nameof(Loan.ReaderId))
            .Append(_ml.Transforms.Conversion.MapValueToKey(BookKey, nameof(Loan.BookId)))
            .Append(_ml.Recommendation().Trainers.MatrixFactorization(options))
            .Fit(split.TrainSet);
        return _ml.Recommendation().Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Loan.Stars));
    }
}

public static class Program
{
    public static void Main()
    {
        var random = new Random(44);
        var loans = Enumerable.Range(0, 5000)
            .Select(_ => new Loan { ReaderId = random.Next(200), BookId = random.Next(300), Stars = random.Next(1, 6) })
            .DistinctBy(loan => (loan.ReaderId, loan.BookId))
            .ToList();
        var metrics = new Recommender().Evaluate(loans);
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F3}"));
        Console.WriteLine(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F3}"));
    }
}
