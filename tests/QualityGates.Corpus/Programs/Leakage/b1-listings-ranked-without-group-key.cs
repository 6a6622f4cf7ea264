// corpus: Rows of one search are spread over training and test part, because the split of the ranking data names no sampling key.
// library: ML.NET
// axis: ranking trainer with row group, split in a switch arm
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var listings = ml.Data.LoadFromTextFile<Listing>("hotels.tsv", hasHeader: true);
var parts = args switch
{
    ["--small", ..] => ml.Data.TrainTestSplit(ml.Data.TakeRows(listings, 10_000), testFraction: 0.1, samplingKeyColumnName: nameof(Listing.SearchId)),
    _ => ml.Data.TrainTestSplit(listings, testFraction: 0.2), // expect: MLQ2010
};

var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Listing.Relevance))
    .Append(ml.Transforms.Conversion.MapValueToKey("Group", nameof(Listing.SearchId)))
    .Append(ml.Transforms.Concatenate("Features", nameof(Listing.Price), nameof(Listing.Stars)))
    .Append(ml.Ranking.Trainers.LightGbm(labelColumnName: "Label", rowGroupColumnName: "Group"))
    .Fit(parts.TrainSet);
var metrics = ml.Ranking.Evaluate(model.Transform(parts.TestSet), "Label", "Group");
var ndcg = metrics.NormalizedDiscountedCumulativeGains[2];
Console.WriteLine($"NDCG@3 {ndcg:F3}");
return ndcg > 0.4 ? 0 : 1;

public class Listing
{
    [LoadColumn(0)] public string SearchId { get; set; } = "";
    [LoadColumn(1)] public int Relevance { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Stars { get; set; }
}
