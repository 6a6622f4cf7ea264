// corpus: A perceptron writes no probability, so the one of the prediction class is always zero; two other columns are there.
// library: ML.NET
// axis: local, lambda
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true));
var pipeline = ml.Transforms.Concatenate("Features", "Pages", "Seconds")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Bought"));
var model = pipeline.Fit(split.TrainSet);
if (ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Bought").AreaUnderRocCurve < 0.7)
{
    return;
}

Func<Visit, Outcome> predict = visit => ml.Model.CreatePredictionEngine<Visit, Outcome>(model).Predict(visit);
var outcome = predict(new Visit { Pages = 3, Seconds = 40 });
Console.WriteLine(outcome.PredictedLabel ? outcome.Probability : outcome.Score);

class Visit
{
    [LoadColumn(0)] public float Pages { get; set; }

    [LoadColumn(1)] public float Seconds { get; set; }

    [LoadColumn(2)] public bool Bought { get; set; }
}

class Outcome
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; } // expect: MLQ6006
}
