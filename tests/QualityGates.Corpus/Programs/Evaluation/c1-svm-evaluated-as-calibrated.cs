// corpus: A linear support vector machine has no probabilities and is evaluated as if it had.
// library: ML.NET
// axis: trainer from a switch expression with one arm per name, all uncalibrated
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 25);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Coin>("coins.csv", ',', true), 0.2);
IEstimator<ITransformer> trainer = args.FirstOrDefault() switch
{
    "perceptron" => ml.BinaryClassification.Trainers.AveragedPerceptron("Fake"),
    _ => ml.BinaryClassification.Trainers.LinearSvm("Fake"),
};
var model = ml.Transforms.Concatenate("Features", "Weight", "Diameter").Append(trainer).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Fake"); // expect: MLQ3003
File.WriteAllText("coins.txt", $"{metrics.F1Score} {metrics.AreaUnderRocCurve}"); // expect: MLQ1008

internal sealed class Coin
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Diameter { get; set; }
    [LoadColumn(2)] public bool Fake { get; set; }
}
