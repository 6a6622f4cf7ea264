// corpus: The score of a perceptron is compared with one half as if it were a probability.
// library: ML.NET
// axis: prediction engine, extension method on the prediction
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 28);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Pages", "Seconds").Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Bought")).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Bought");
File.WriteAllText("visits.txt", $"{metrics.F1Score} {metrics.AreaUnderRocCurve}"); // expect: MLQ1008
var engine = ml.Model.CreatePredictionEngine<Visit, Guess>(model);
var guess = engine.Predict(new Visit { Pages = 4, Seconds = 90 });
Console.WriteLine(guess.Score > 0.5f ? "offer a discount" : "wait"); // expect: MLQ3006

internal sealed class Visit
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public bool Bought { get; set; }
}

internal sealed class Guess
{
    public float Score { get; set; }
}
