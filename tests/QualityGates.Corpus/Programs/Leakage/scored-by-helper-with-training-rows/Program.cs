// corpus: A scoring class in another file is right by itself; Main hands it the rows the model was trained on.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;
using Recommendation;

var ml = new MLContext(seed: 30);
var ratings = ml.Data.LoadFromTextFile<Rating>("ratings.csv", ',', hasHeader: true);
var mapping = ml.Transforms.Conversion.MapValueToKey("UserKey", nameof(Rating.User))
    .Append(ml.Transforms.Conversion.MapValueToKey("ItemKey", nameof(Rating.Item)));

var factorization = ml.Recommendation().Trainers.MatrixFactorization(nameof(Rating.Stars), "UserKey", "ItemKey", approximationRank: 32);
var recommender = mapping.Append(factorization).Fit(ratings);
var error = Scoring.RootMeanSquaredError(ml, recommender, ratings); // expect: MLQ2003
Console.WriteLine(error < 0.9 ? "publish" : $"error {error:F2} is too high");
