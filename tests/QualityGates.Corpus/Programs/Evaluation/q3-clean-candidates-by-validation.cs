// corpus: Candidates are compared on validation rows by MaxBy, and the winner alone is scored on the test rows.
// library: ML.NET
// axis: delegates, dictionary of candidates
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var rows = ml.Data.LoadFromTextFile<Signal>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 16);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 17);
var validation = inner.TestSet;

var candidates = new Dictionary<string, Func<IEstimator<ITransformer>>>
{
    ["few leaves"] = () => ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 8),
    ["many leaves"] = () => ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 64),
    ["splines"] = () => ml.BinaryClassification.Trainers.Gam(),
};

var fitted = candidates
    .Select(pair => (pair.Key, Model: ml.Transforms.Concatenate("Features", "Level", "Noise", "Width").Append(pair.Value()).Fit(inner.TrainSet)))
    .ToList();
var best = fitted.MaxBy(entry => Area(entry.Model, validation));
var metrics = ml.BinaryClassification.Evaluate(best.Model.Transform(outer.TestSet));
File.WriteAllText("signals.json", JsonSerializer.Serialize(new { best.Key, metrics.AreaUnderRocCurve, metrics.LogLoss, metrics.F1Score }));
ml.Model.Save(best.Model, rows.Schema, "signals.zip");

double Area(ITransformer model, IDataView part)
{
    var judged = ml.BinaryClassification.Evaluate(model.Transform(part));
    return judged.AreaUnderRocCurve - Math.Max(0, judged.LogLoss - 1);
}

internal sealed class Signal
{
    [LoadColumn(0)] public float Level { get; set; }

    [LoadColumn(1)] public float Noise { get; set; }

    [LoadColumn(2)] public float Width { get; set; }

    [LoadColumn(3)] public bool Label { get; set; }
}
