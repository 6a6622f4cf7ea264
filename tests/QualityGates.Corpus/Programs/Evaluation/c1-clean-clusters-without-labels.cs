// corpus: K-means is evaluated on its own rows, which is what there is for clusters, and saved.
// library: ML.NET
// axis: clustering, metrics written
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 13);
var shops = ml.Data.LoadFromTextFile<Shop>("shops.csv", ',', true);
var model = ml.Transforms.Concatenate("Features", "Turnover", "Visitors").Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 6)).Fit(shops);
var metrics = ml.Clustering.Evaluate(model.Transform(shops), scoreColumnName: "Score", featureColumnName: "Features");
File.WriteAllText("shops.txt", FormattableString.Invariant($"{metrics.AverageDistance} {metrics.DaviesBouldinIndex}"));
ml.Model.Save(model, shops.Schema, "shops.zip");

internal sealed class Shop
{
    [LoadColumn(0)] public float Turnover { get; set; }
    [LoadColumn(1)] public float Visitors { get; set; }
}
