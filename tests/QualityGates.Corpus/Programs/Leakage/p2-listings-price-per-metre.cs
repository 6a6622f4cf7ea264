// corpus: The price per square metre, computed from the price that is to be predicted, is one of the features.
// library: ML.NET
// axis: mapping of raw rows to feature rows, static factory, collection expression
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 31);
Listing[] listings = [.. File.ReadLines("listings.csv").Skip(1).Select(Listing.Parse)];
var rows = ml.Data.LoadFromEnumerable(Array.ConvertAll(listings, FeatureRow.From));
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.15);

string[] inputs = [nameof(FeatureRow.Area), nameof(FeatureRow.PricePerMetre), nameof(FeatureRow.Age)];
var pipeline = ml.Transforms.Concatenate("Features", inputs) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(FeatureRow.Price)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(FeatureRow.Price));
Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError}");

internal sealed record Listing(float Price, float Area, int Built)
{
    public static Listing Parse(string line)
    {
        var cells = line.Split('\t');
        return new Listing(
            float.Parse(cells[0], CultureInfo.InvariantCulture),
            float.Parse(cells[1], CultureInfo.InvariantCulture),
            int.Parse(cells[2], CultureInfo.InvariantCulture));
    }
}

internal sealed class FeatureRow
{
    public float Area { get; set; }
    public float PricePerMetre { get; set; }
    public float Age { get; set; }
    public float Price { get; set; }

    public static FeatureRow From(Listing listing) => new()
    {
        Area = listing.Area,
        PricePerMetre = listing.Price / listing.Area,
        Age = 2024 - listing.Built,
        Price = listing.Price,
    };
}
