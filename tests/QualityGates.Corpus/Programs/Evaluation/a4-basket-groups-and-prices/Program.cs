// corpus: Groups of shops are evaluated; the price model, fitted by a helper in another file, is saved, and nothing in the project measures a regression.
// library: ML.NET
// axis: console, two files
using System.Text.Json;
using Baskets;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var shops = ml.Data.LoadFromTextFile<Shop>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(shops, testFraction: 0.25, seed: 4);

var groups = Learning.Groups(ml, parts.TrainSet);
var tightness = ml.Clustering.Evaluate(groups.Transform(parts.TestSet), featureColumnName: "Features");
File.WriteAllText(
    Path.Combine(args[1], "groups.json"),
    JsonSerializer.Serialize(new { tightness.AverageDistance, tightness.DaviesBouldinIndex }));
ml.Model.Save(groups, shops.Schema, Path.Combine(args[1], "groups.zip"));

var baskets = Learning.Baskets(ml, parts.TrainSet);
ml.Model.Save(baskets, shops.Schema, Path.Combine(args[1], "baskets.zip")); // expect: MLQ3001
