// corpus: A script in the manner of a notebook reads two years of rides from a list of paths that walk three folders up, and tests with a third beside the program.
// library: ML.NET
// axis: top-level statements, list of paths
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 7);
string[] years =
[
    "../../../data/rides-2021.tsv", // expect: MLQ4001
    "../../../data/rides-2022.tsv", // expect: MLQ4001
];
var loader = ml.Data.CreateTextLoader<Ride>(separatorChar: '\t', hasHeader: true);
var train = loader.Load(years);
var test = loader.Load(Path.Combine(AppContext.BaseDirectory, "data", "rides-2023.tsv"));

var model = ml.Transforms.Concatenate("Features", nameof(Ride.Hour), nameof(Ride.Warmth), nameof(Ride.Rain))
    .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Count), numberOfLeaves: 30))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Ride.Count));
File.WriteAllText("rides.json", JsonSerializer.Serialize(metrics));

public sealed class Ride
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Warmth { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Count { get; set; }
}
