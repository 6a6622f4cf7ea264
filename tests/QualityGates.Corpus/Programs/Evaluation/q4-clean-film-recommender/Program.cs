// corpus: A recommender of films is measured by its errors and by hits among the first ten, beside the mean rating of each film.
// library: ML.NET
// axis: console, ranking by hand
using System.Text.Json;
using Films;
using Microsoft.ML;

var ratings = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "ratings.csv");
var ml = new MLContext(seed: 8);
var recommender = new FilmRecommender(ml);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<FilmRating>(ratings, separatorChar: ',', hasHeader: true), testFraction: 0.1, seed: 8);
var train = ml.Data.Cache(split.TrainSet);
var test = ml.Data.Cache(split.TestSet);

var model = recommender.Train(train);
var errors = ml.Recommendation().Evaluate(model.Transform(test), nameof(FilmRating.Stars));
var hits = new TopList(ml, size: 10).HitRate(model.Transform(test));
var usual = MeanRatings.Learn(ml, train).ErrorOn(ml, test);

Console.WriteLine($"RMSE {errors.RootMeanSquaredError:F3}, MAE {errors.MeanAbsoluteError:F3} (means alone: {usual:F3}), hits {hits:P1}");
File.WriteAllText(Path.ChangeExtension(ratings, ".metrics.json"), JsonSerializer.Serialize(new
{
    errors.RootMeanSquaredError,
    errors.MeanAbsoluteError,
    hits,
    usual,
}));
ml.Model.Save(model, train.Schema, Path.ChangeExtension(ratings, ".zip"));
