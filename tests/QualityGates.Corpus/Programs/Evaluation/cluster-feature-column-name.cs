// corpus: The clusters are built on the column Profile, the evaluator asks for Features, which does not exist.
// library: ML.NET
// axis: direct, named arguments
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var players = ml.Data.LoadFromTextFile<Player>("players.csv", separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Profile", "Hours", "Purchases", "Friends")
    .Append(ml.Transforms.NormalizeMeanVariance("Profile"))
    .Append(ml.Clustering.Trainers.KMeans(featureColumnName: "Profile", numberOfClusters: 4));
var grouped = pipeline.Fit(players).Transform(players);
var metrics = ml.Clustering.Evaluate(grouped, scoreColumnName: "Score", featureColumnName: "Features"); // expect: MLQ3004
File.WriteAllText("players.txt", $"{metrics.AverageDistance} {metrics.DaviesBouldinIndex}"); // expect: MLQ1008

public class Player
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1)] public float Purchases { get; set; }
    [LoadColumn(2)] public float Friends { get; set; }
}
