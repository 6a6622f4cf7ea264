// corpus: The only model behind the interface is a perceptron, which gives no probabilities; the evaluation wants them.
// library: ML.NET
// axis: interface, expression-bodied member, property
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
IRecipe recipe = new PerceptronRecipe(ml);
var rows = ml.Data.LoadFromTextFile<Coin>("coins.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, 0.2);
var model = recipe.Pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Coin.Genuine)); // expect: MLQ3003
File.WriteAllText("coins.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));

internal interface IRecipe
{
    IEstimator<ITransformer> Pipeline { get; }
}

internal sealed class PerceptronRecipe(MLContext ml) : IRecipe
{
    public IEstimator<ITransformer> Pipeline => ml.Transforms.Concatenate("Features", nameof(Coin.Mass), nameof(Coin.Width))
        .Append(ml.Transforms.NormalizeMinMax("Features"))
        .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Coin.Genuine)));
}

internal sealed class Coin
{
    [LoadColumn(0)] public float Mass { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public bool Genuine { get; set; }
}
