// corpus: Matrix factorization is watched by a part cut from the training ratings; distinct ratings are split once and the test part is evaluated once.
// library: ML.NET
// axis: Distinct before split, validation argument of Fit
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 82);
var ratings = File.ReadLines("ratings.csv").Skip(1).Distinct().Select(l => l.Split(','))
    .Select(c => new Rating { User = uint.Parse(c[0]), Movie = uint.Parse(c[1]), Stars = float.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture) })
    .ToList();
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ratings), testFraction: 0.1);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.1);

var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = nameof(Rating.User),
    MatrixRowIndexColumnName = nameof(Rating.Movie),
    LabelColumnName = nameof(Rating.Stars),
    NumberOfIterations = 40,
});
var model = trainer.Fit(inner.TrainSet, inner.TestSet);
var metrics = ml.Recommendation().Evaluate(model.Transform(outer.TestSet), nameof(Rating.Stars));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}");
return metrics.RootMeanSquaredError < 0.95 ? 0 : 1;

internal sealed class Rating
{
    [KeyType(7000)] public uint User { get; set; }
    [KeyType(4000)] public uint Movie { get; set; }
    public float Stars { get; set; }
}
