// corpus: A perceptron inside one-versus-all makes a multiclass model, so the multiclass evaluator is right and nothing needs calibration.
// library: ML.NET
// axis: nested trainer, configuration switch
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

const string KeyColumn = "KindKey";
var ml = new MLContext(seed: 1);
var leaves = ml.Data.LoadFromTextFile<Leaf>("leaves.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(leaves, testFraction: 0.2);
var binary = ml.BinaryClassification.Trainers.AveragedPerceptron(KeyColumn, "Features", numberOfIterations: 10);
IEstimator<ITransformer> trainer = args.Length > 0 && args[0] == "pairs"
    ? ml.MulticlassClassification.Trainers.PairwiseCoupling(binary, labelColumnName: KeyColumn)
    : ml.MulticlassClassification.Trainers.OneVersusAll(binary, labelColumnName: KeyColumn);
var pipeline = ml.Transforms.Conversion.MapValueToKey(outputColumnName: KeyColumn, inputColumnName: nameof(Leaf.Kind))
    .Append(ml.Transforms.Concatenate("Features", nameof(Leaf.Length), nameof(Leaf.Width)))
    .AppendCacheCheckpoint(ml)
    .Append(trainer)
    .Append(ml.Transforms.Conversion.MapKeyToValue(outputColumnName: nameof(Leaf.Kind) + "Predicted", inputColumnName: "PredictedLabel"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), KeyColumn);
File.WriteAllText("leaves.txt", FormattableString.Invariant($"{metrics.MacroAccuracy:R} {metrics.MicroAccuracy:R}"));
ml.Model.Save(model, leaves.Schema, "leaves.zip");

public class Leaf
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}
