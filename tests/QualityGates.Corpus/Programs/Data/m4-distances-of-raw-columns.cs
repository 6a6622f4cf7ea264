// corpus: Columns of metres, years and money go unscaled into a clustering and into a linear machine; the trees beside them do not mind.
// library: ML.NET
// axis: list of candidates, shared prefix
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 10);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.tsv", hasHeader: true), 0.2);
var prefix = ml.Transforms.Concatenate("Features", nameof(House.Metres), nameof(House.Year), nameof(House.Income));
var groups = prefix.Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 })).Fit(parts.TrainSet); // expect: MLQ4010
IEstimator<ITransformer>[] candidates =
[
    prefix.Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(House.Price))), // expect: MLQ4010
    prefix.Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(House.Price))),
    prefix.Append(ml.Regression.Trainers.FastForest(nameof(House.Price))),
];
var errors = candidates.Select(c => ml.Regression.Evaluate(c.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(House.Price)).MeanAbsoluteError).ToArray();
var spread = ml.Clustering.Evaluate(groups.Transform(parts.TestSet)).AverageDistance;
File.WriteAllText("houses.json", JsonSerializer.Serialize(new { errors, spread }));

internal sealed class House
{
    [LoadColumn(0)] public float Metres { get; set; }

    [LoadColumn(1)] public float Year { get; set; }

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}
