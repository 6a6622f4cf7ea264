// corpus: A loader is made once for all files of pumps, in a field and without the separator these files have.
// library: ML.NET
// axis: initialiser of a field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Vibration { get; set; }

    [LoadColumn(2)] public bool Failed { get; set; }
}

public sealed class FailureModel
{
    private static readonly MLContext Ml = new(seed: 50);
    private static readonly TextLoader Loader = Ml.Data.CreateTextLoader<Pump>(hasHeader: true); // expect: MLQ4005

    public (double Auc, double Recall) Judge(string folder)
    {
        var train = Loader.Load(Path.Combine(folder, "north.csv"), Path.Combine(folder, "south.csv"));
        var test = Loader.Load(Path.Combine(folder, "west.csv"));
        var model = Ml.Transforms.Concatenate("Features", nameof(Pump.Pressure), nameof(Pump.Vibration))
            .Append(Ml.BinaryClassification.Trainers.FastTree(nameof(Pump.Failed)))
            .Fit(train);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Pump.Failed));
        return (metrics.AreaUnderRocCurve, metrics.PositiveRecall);
    }
}
