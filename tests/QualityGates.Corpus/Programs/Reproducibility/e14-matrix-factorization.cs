// corpus: The recommender's threads race behind a seeded context; the options elsewhere pin one thread.
// library: ML.NET
// axis: options in a factory, top-level program
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(10);
var ratings = ml.Data.LoadFromTextFile<Rating>(args[0], hasHeader: true, separatorChar: ',');
var split = ml.Data.TrainTestSplit(ratings, 0.1);
var keys = ml.Transforms.Conversion.MapValueToKey("UserKey", "User").Append(ml.Transforms.Conversion.MapValueToKey("FilmKey", "Film"));
var racing = keys.Append(ml.Recommendation().Trainers.MatrixFactorization("Stars", "UserKey", "FilmKey", approximationRank: 64)); // expect: MLQ1006
var pinned = keys.Append(ml.Recommendation().Trainers.MatrixFactorization(Options(1)));
Report(racing);
Report(pinned);

MatrixFactorizationTrainer.Options Options(int threads) => new()
{
    LabelColumnName = "Stars",
    MatrixColumnIndexColumnName = "UserKey",
    MatrixRowIndexColumnName = "FilmKey",
    NumberOfThreads = threads,
};

void Report(IEstimator<ITransformer> estimator)
{
    var metrics = ml.Recommendation().Evaluate(estimator.Fit(split.TrainSet).Transform(split.TestSet), "Stars");
    Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3} MAE {metrics.MeanAbsoluteError:F3}");
}

internal sealed class Rating
{
    [LoadColumn(0)] public float User { get; set; }
    [LoadColumn(1)] public float Film { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
}
