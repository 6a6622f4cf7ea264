// corpus: A number column written by the export job is filtered below and above one bound, which gives two disjoint parts.
// library: ML.NET
// axis: FilterRowsByColumn with one constant bound
using Microsoft.ML;
using Microsoft.ML.Data;

const double Bound = 0.8;
var ml = new MLContext(seed: 20);
var all = ml.Data.Cache(ml.Data.LoadFromTextFile<Bid>("bids.tsv", hasHeader: true));
var train = ml.Data.FilterRowsByColumn(all, nameof(Bid.Bucket), upperBound: Bound);
var test = ml.Data.FilterRowsByColumn(all, nameof(Bid.Bucket), lowerBound: Bound);

var model = ml.Transforms.Concatenate("Features", nameof(Bid.Reserve), nameof(Bid.Bidders))
    .Append(ml.Regression.Trainers.Gam(nameof(Bid.Price)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Bid.Price));
File.WriteAllText("bids.txt", FormattableString.Invariant($"{metrics.RSquared:F4} {metrics.MeanAbsoluteError:F2}"));

public class Bid
{
    [LoadColumn(0)] public float Bucket { get; set; }
    [LoadColumn(1)] public float Reserve { get; set; }
    [LoadColumn(2)] public float Bidders { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
