// corpus: Scaled features, encoded features, trees, one feature alone, vectors loaded whole, numbers the program scaled itself.
// library: ML.NET
// axis: every kind of step before the trainer
// scores: MLQ4010
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>("plots.csv", ',', hasHeader: true));
var trainers = new[]
{
    Error(ml.Transforms.Concatenate("Features", "Area", "Slope").Append(ml.Transforms.NormalizeMeanVariance("Features")).Append(ml.Regression.Trainers.Sdca("Yield"))),
    Error(ml.Transforms.NormalizeMinMax("Area").Append(ml.Transforms.NormalizeLogMeanVariance("SlopeScaled", "Slope")).Append(ml.Transforms.Concatenate("Features", "Area", "SlopeScaled")).Append(ml.Regression.Trainers.OnlineGradientDescent("Yield"))),
    Error(ml.Transforms.Categorical.OneHotEncoding("SoilKind", "Soil").Append(ml.Transforms.Concatenate("Features", "SoilKind", "Reflectance")).Append(ml.Regression.Trainers.Sdca("Yield"))),
    Error(ml.Transforms.Concatenate("Features", "Area", "Slope").Append(ml.Regression.Trainers.FastTree("Yield"))),
    Error(ml.Transforms.Concatenate("Features", "Area").Append(ml.Regression.Trainers.Sdca("Yield"))),
    Error(ml.Regression.Trainers.Sdca("Yield", "Reflectance")),
    Error(ml.Transforms.Concatenate("Features", "Area", "Slope").Append(ml.Transforms.ProjectToPrincipalComponents("Features", rank: 1)).Append(ml.Regression.Trainers.Sdca("Yield"))),
};
var raw = new[] { (3f, 200f, 1f), (5f, 120f, 0f) };
var scaled = ml.Data.LoadFromEnumerable(raw.Select(pair => new Scaled { Left = pair.Item1 / 5, Right = (pair.Item2 - 120) / 80, Label = pair.Item3 }));
var crossed = ml.Regression.CrossValidate(scaled, ml.Transforms.Concatenate("Features", "Left", "Right").Append(ml.Regression.Trainers.Sdca()), 2);
Environment.ExitCode = trainers.Max() < 10 && crossed.Max(fold => fold.Metrics.MeanAbsoluteError) < 1 ? 0 : 1;

double Error(IEstimator<ITransformer> pipeline) => ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Yield").MeanAbsoluteError;

class Plot
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Slope { get; set; }
    [LoadColumn(2)] public string Soil { get; set; } = "";
    [LoadColumn(3)] public float Yield { get; set; }
    [LoadColumn(4, 40), VectorType(37)] public float[] Reflectance { get; set; } = [];
}

class Scaled
{
    public float Left { get; set; }
    public float Right { get; set; }
    public float Label { get; set; }
}
