// corpus: Each count of groups is tried on rows that are parsed anew in every pass; the best is asked customer by customer afterwards.
// library: ML.NET
// axis: tuple of the best, MinBy, projection
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var customers = ml.Data.LoadFromTextFile<Shopper>("shoppers.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(customers, testFraction: 0.3, seed: 9);
var best = Enumerable.Range(2, 8)
    .Select(groups => Try(groups, parts))
    .MinBy(static tried => tried.Index); // expect: MLQ2006

using var engine = ml.Model.CreatePredictionEngine<Shopper, Segment>(best.Model);
var segments = File.ReadLines("new-shoppers.csv").Skip(1).Select(Shopper.Parse).ToList();
foreach (var shopper in segments)
{
    var segment = engine.Predict(shopper); // expect: MLQ6003
    Console.WriteLine($"{segment.PredictedLabel} {segment.Score.Min()}");
}

(ITransformer Model, double Index) Try(int groups, DataOperationsCatalog.TrainTestData data)
{
    var pipeline = ml.Transforms.Concatenate("Features", nameof(Shopper.Visits), nameof(Shopper.Basket))
        .Append(ml.Transforms.NormalizeMinMax("Features"))
        .Append(ml.Clustering.Trainers.KMeans("Features", numberOfClusters: groups)); // expect: MLQ6008
    var model = pipeline.Fit(data.TrainSet);
    return (model, ml.Clustering.Evaluate(model.Transform(data.TestSet), featureColumnName: "Features").DaviesBouldinIndex);
}

internal sealed class Shopper
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Basket { get; set; }

    public static Shopper Parse(string line)
    {
        var cells = line.Split(',');
        return new Shopper
        {
            Visits = float.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture),
            Basket = float.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}

internal sealed class Segment
{
    public uint PredictedLabel { get; set; }
    public float[] Score { get; set; } = [];
}
