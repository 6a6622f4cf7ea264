// corpus: The number of the listing is joined to the inputs.
// library: ML.NET
// axis: params array
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Listing>("listings.csv", ',', hasHeader: true), 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Listing.ListingId), nameof(Listing.Rooms), nameof(Listing.Area)) // expect: MLQ2014
    .Append(ml.Regression.Trainers.FastTree(nameof(Listing.Rent)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Listing.Rent));
File.WriteAllText("rent.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

public sealed class Listing
{
    [LoadColumn(0)] public float ListingId { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
}
