// corpus: Predicted ratings are numbers: the regression evaluator computes the same metrics as the recommendation catalog's own.
// library: ML.NET
// axis: options object, target-typed new
using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var ratings = ml.Data.LoadFromTextFile<Rating>("ratings.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);
MatrixFactorizationTrainer.Options options = new()
{
    MatrixColumnIndexColumnName = "UserKey",
    MatrixRowIndexColumnName = "BookKey",
    LabelColumnName = nameof(Rating.Stars),
    NumberOfIterations = 30,
};
var model = ml.Transforms.Conversion.MapValueToKey("UserKey", nameof(Rating.User))
    .Append(ml.Transforms.Conversion.MapValueToKey("BookKey", nameof(Rating.Book)))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(options))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Rating.Stars));
if (metrics.RootMeanSquaredError > 0.95)
{
    throw new InvalidOperationException($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}");
}

public class Rating
{
    [LoadColumn(0)] public string User { get; set; } = "";
    [LoadColumn(1)] public string Book { get; set; } = "";
    [LoadColumn(2)] public float Stars { get; set; }
}
