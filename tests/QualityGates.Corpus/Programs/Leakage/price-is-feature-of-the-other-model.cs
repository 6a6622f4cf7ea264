// corpus: Price is the label of one model and a feature of the other, which predicts the days until a sale.
// library: ML.NET
// axis: two models
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Listing>("listings.csv", ',', hasHeader: true), testFraction: 0.2);

var price = ml.Transforms.Concatenate("Features", nameof(Listing.Area), nameof(Listing.Rooms))
    .Append(ml.Regression.Trainers.FastTree(nameof(Listing.Price)))
    .Fit(split.TrainSet);
var days = ml.Transforms.Concatenate("Features", nameof(Listing.Area), nameof(Listing.Rooms), nameof(Listing.Price))
    .Append(ml.Regression.Trainers.FastTree(nameof(Listing.Days)))
    .Fit(split.TrainSet);

var priceMetrics = ml.Regression.Evaluate(price.Transform(split.TestSet), nameof(Listing.Price));
var dayMetrics = ml.Regression.Evaluate(days.Transform(split.TestSet), nameof(Listing.Days));
Console.WriteLine($"price {priceMetrics.MeanAbsoluteError:F0}, days {dayMetrics.MeanAbsoluteError:F1}");
return priceMetrics.RSquared > 0.7 && dayMetrics.RSquared > 0.2 ? 0 : 1;

public sealed class Listing
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Days { get; set; }
}
