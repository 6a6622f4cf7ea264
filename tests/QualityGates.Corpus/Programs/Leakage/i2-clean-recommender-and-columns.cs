// corpus: User and film numbers are the rows and columns of a matrix, not features; the list of all columns leaves the target out, and yesterday's rating is not today's.
// library: ML.NET, recommendation
// axis: LINQ, several
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

MLContext ml = new MLContext(seed: 77);
IDataView ratings = ml.Data.LoadFromTextFile<Rating>("ratings.csv", separatorChar: ',', hasHeader: true);
DataOperationsCatalog.TrainTestData parts = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);

var options = new MatrixFactorizationTrainer.Options
{
    LabelColumnName = nameof(Rating.Stars),
    MatrixColumnIndexColumnName = "UserKey",
    MatrixRowIndexColumnName = "FilmKey",
    NumberOfThreads = 1,
};
var factors = ml.Transforms.Conversion.MapValueToKey("UserKey", nameof(Rating.UserId))
    .Append(ml.Transforms.Conversion.MapValueToKey("FilmKey", nameof(Rating.FilmId)))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(options));
RegressionMetrics byFactors = ml.Recommendation().Evaluate(factors.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Rating.Stars));

string[] hidden = { nameof(Rating.Stars), nameof(Rating.UserId), nameof(Rating.FilmId) };
string[] inputs = ratings.Schema.Select(column => column.Name).Except(hidden).ToArray();
var trees = ml.Transforms.Concatenate("Features", inputs)
    .Append(ml.Regression.Trainers.FastTree(nameof(Rating.Stars)));
RegressionMetrics byTrees = ml.Regression.Evaluate(trees.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Rating.Stars));

File.WriteAllText("errors.txt", FormattableString.Invariant($"{byFactors.RootMeanSquaredError} {byTrees.RootMeanSquaredError} {byTrees.MeanAbsoluteError}"));

public class Rating
{
    [LoadColumn(0)] public int UserId { get; set; }
    [LoadColumn(1)] public int FilmId { get; set; }
    [LoadColumn(2)] public float StarsOfLastFilm { get; set; }
    [LoadColumn(3)] public float AgeOfFilm { get; set; }
    [LoadColumn(4)] public float Stars { get; set; }
}
