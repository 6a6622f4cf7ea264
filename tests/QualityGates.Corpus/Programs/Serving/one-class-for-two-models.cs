// corpus: One class for the predictions of two models: the first has a probability, the second does not.
// library: ML.NET
// axis: shared class, generic helper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true));
var features = ml.Transforms.Text.FeaturizeText("Features", "Text");
var trees = features.Append(ml.BinaryClassification.Trainers.FastTree("Spam")).Fit(split.TrainSet);
var forest = features.Append(ml.BinaryClassification.Trainers.FastForest("Spam")).Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(trees.Transform(split.TestSet), "Spam").F1Score > ml.BinaryClassification.EvaluateNonCalibrated(forest.Transform(split.TestSet), "Spam").F1Score);
Console.WriteLine(Ask<Mail, Verdict>(trees, new Mail { Text = args[0] }).Probability > 0.5f || Ask<Mail, Verdict>(forest, new Mail { Text = args[0] }).PredictedLabel);

TOut Ask<TIn, TOut>(ITransformer model, TIn row)
    where TIn : class
    where TOut : class, new()
{
    using var engine = ml.Model.CreatePredictionEngine<TIn, TOut>(model);
    return engine.Predict(row);
}

class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Spam { get; set; }
}

class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
