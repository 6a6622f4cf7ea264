// corpus: Intents of very different frequency are judged by the micro accuracy alone, which hides the rare ones.
// library: ML.NET
// axis: helper method, tuple
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var (model, accuracy) = Train(ml, "utterances.tsv");
        File.AppendAllText("history.csv", FormattableString.Invariant($"{accuracy}\n"));
        if (accuracy < 0.85)
        {
            return 1;
        }
        ml.Model.Save(model, null, "intents.zip"); // expect: MLQ6005
        return 0;
    }

    private static (ITransformer Model, double Accuracy) Train(MLContext ml, string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Utterance>(path, allowQuoting: true), testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Utterance.Intent))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Utterance.Text)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3005
        return (model, metrics.MicroAccuracy);
    }
}

internal class Utterance
{
    [LoadColumn(0)] public string Intent { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
