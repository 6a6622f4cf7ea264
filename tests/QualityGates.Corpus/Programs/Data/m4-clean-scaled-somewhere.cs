// corpus: Every scale-sensitive trainer gets scaled columns: by a step of a helper, by a mapping of code, by a lone column of one-hot codes.
// library: ML.NET
// axis: helper, switch, encodings
// scores: MLQ4010
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 10);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.tsv", hasHeader: true), 0.2);
var errors = new[] { "poisson", "codes", "trees" }
    .ToDictionary(static kind => kind, kind => ml.Regression.Evaluate(Pipeline(kind).Fit(parts.TrainSet).Transform(parts.TestSet), nameof(House.Price)).MeanAbsoluteError);
File.WriteAllText("houses.json", JsonSerializer.Serialize(errors));

IEstimator<ITransformer> Pipeline(string kind) => kind switch
{
    "poisson" => Scaled().Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(House.Price))),
    "codes" => ml.Transforms.Categorical.OneHotEncoding("Features", nameof(House.Street)).Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(House.Price))),
    "trees" => ml.Transforms.Concatenate("Features", nameof(House.Metres), nameof(House.Year)).Append(ml.Regression.Trainers.FastTree(nameof(House.Price))),
    _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown."),
};

IEstimator<ITransformer> Scaled() => ml.Transforms.NormalizeMeanVariance(nameof(House.Metres))
    .Append(ml.Transforms.NormalizeRobustScaling(nameof(House.Year)))
    .Append(ml.Transforms.Concatenate("Features", nameof(House.Metres), nameof(House.Year)));

internal sealed class House
{
    [LoadColumn(0)] public float Metres { get; set; }

    [LoadColumn(1)] public float Year { get; set; }

    [LoadColumn(2)] public string Street { get; set; } = "";

    [LoadColumn(3)] public float Price { get; set; }
}
