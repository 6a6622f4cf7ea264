// corpus: A flag decides between a model with probabilities and one without; what is evaluated fits both.
// library: ML.NET
// axis: console, conditional model
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 52);
var seeds = ml.Data.LoadFromTextFile<Seed>(args[0], separatorChar: '\t', hasHeader: true);
var parts = ml.Data.TrainTestSplit(ml.Data.Cache(seeds), testFraction: 0.25, seed: 52);
var prepared = ml.Transforms.Concatenate("Features", nameof(Seed.Length), nameof(Seed.Width), nameof(Seed.Weight))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

ITransformer model = args.Contains("--fast")
    ? prepared.Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Seed.Sprouts))).Fit(parts.TrainSet)
    : prepared.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Seed.Sprouts))).Fit(parts.TrainSet);

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Seed.Sprouts));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.PositiveRecall }));
ml.Model.Save(model, seeds.Schema, args[2]);

internal sealed class Seed
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Width { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public bool Sprouts { get; set; }
}
