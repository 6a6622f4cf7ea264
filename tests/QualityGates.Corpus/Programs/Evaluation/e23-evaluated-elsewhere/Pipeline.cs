// corpus: The class that saves does not evaluate, but the gate in the other file scores each model on held-out rows through a delegate before.
// library: ML.NET
// axis: helper in another file, delegate
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Pipeline
{
    private readonly MLContext _ml = new(seed: 4);

    public void Build(string file, string target)
    {
        var rows = _ml.Data.LoadFromTextFile<Parcel>(file, ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Weight", "Distance").Append(_ml.Regression.Trainers.FastForest("Hours")).Fit(parts.TrainSet);
        new Gate(view => _ml.Regression.Evaluate(view, "Hours").MeanAbsoluteError).Require(model.Transform(parts.TestSet), 2.5);
        _ml.Model.Save(model, rows.Schema, target);
    }
}

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Hours { get; set; }
}
