// corpus: The rows of a text file are cached as a view before the groups of shops are learned.
// library: ML.NET
// axis: console, Data.Cache, clustering
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var mlContext = new MLContext(seed: 6);
var shops = mlContext.Data.LoadFromTextFile<ShopRow>(args[0], separatorChar: ';', hasHeader: true);
var split = mlContext.Data.TrainTestSplit(shops, testFraction: 0.3, seed: 6);
var train = mlContext.Data.Cache(split.TrainSet);

var pipeline = mlContext.Transforms.Concatenate("Features", "Turnover", "Staff", "Area")
    .Append(mlContext.Transforms.NormalizeMinMax("Features"))
    .Append(mlContext.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 5, NumberOfThreads = 1 }));
var model = pipeline.Fit(train);

var metrics = mlContext.Clustering.Evaluate(model.Transform(split.TestSet), scoreColumnName: "Score", featureColumnName: "Features");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AverageDistance, metrics.DaviesBouldinIndex }));

public class ShopRow
{
    [LoadColumn(0)]
    public float Turnover { get; set; }

    [LoadColumn(1)]
    public float Staff { get; set; }

    [LoadColumn(2)]
    public float Area { get; set; }
}
