// corpus: A file of radars is called csv and has tabs, as some devices write it; the program says so.
// library: ML.NET
// axis: default written out
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Radar;

public sealed class Echo
{
    [LoadColumn(0)] public float Range { get; set; }

    [LoadColumn(1)] public float Strength { get; set; }

    [LoadColumn(2)] public bool IsBird { get; set; }
}

public sealed class BirdModel
{
    public (double Auc, double F1) Judge(string folder)
    {
        var ml = new MLContext(seed: 1);
        var echoes = ml.Data.LoadFromTextFile<Echo>(Path.Combine(folder, "echoes.csv"), separatorChar: '\t', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(echoes, testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Echo.Range), nameof(Echo.Strength))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Echo.IsBird)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Echo.IsBird));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
