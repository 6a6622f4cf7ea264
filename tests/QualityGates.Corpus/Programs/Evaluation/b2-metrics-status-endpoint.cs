// corpus: A training service exposes the metrics of its last run through a public property and a dictionary for its status endpoint.
// library: ML.NET
// axis: public property, dictionary initialiser
// scores: MLQ3005 MLQ3008
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Status;

public sealed class TrainingStatus
{
    private readonly MLContext _ml = new(seed: 1);

    public MulticlassClassificationMetrics? Last { get; private set; }

    public IReadOnlyDictionary<string, double> Values { get; private set; } = new Dictionary<string, double>();

    public ITransformer Train(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Utterance>(file, hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Utterance.Intent))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Utterance.Text)))
            .Append(_ml.MulticlassClassification.Trainers.SdcaNonCalibrated())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(split.TrainSet);
        Last = _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        Values = new Dictionary<string, double> { ["micro"] = Last.MicroAccuracy, ["macro"] = Last.MacroAccuracy };
        return model;
    }
}

public class Utterance
{
    [LoadColumn(0)] public string Intent { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal static class Program
{
    private static void Main()
    {
        var status = new TrainingStatus();
        status.Train("utterances.tsv");
        Console.WriteLine(string.Join(Environment.NewLine, status.Values));
    }
}
