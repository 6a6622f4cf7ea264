// corpus: A custom mapping writes the Probability column from the margin of an averaged perceptron, so Evaluate finds it.
// library: ML.NET
// axis: lambda, custom mapping
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var samples = ml.Data.LoadFromTextFile<Sample>("samples.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(samples, testFraction: 0.2);

// The scale was measured in the laboratory years ago and is part of the specification.
Action<Margin, Chance> sigmoid = (margin, chance) => chance.Probability = 1f / (1f + MathF.Exp(-1.7f * margin.Score));
var pipeline = ml.Transforms.Concatenate("Features", "Ph", "Conductivity")
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Polluted"))
    .Append(ml.Transforms.CustomMapping(sigmoid, contractName: null));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Polluted");
return metrics.LogLoss < 0.4 && metrics.AreaUnderRocCurve > 0.85 ? 0 : 1;

public class Sample
{
    [LoadColumn(0)] public float Ph { get; set; }
    [LoadColumn(1)] public float Conductivity { get; set; }
    [LoadColumn(2)] public bool Polluted { get; set; }
}

public class Margin
{
    public float Score { get; set; }
}

public class Chance
{
    public float Probability { get; set; }
}
