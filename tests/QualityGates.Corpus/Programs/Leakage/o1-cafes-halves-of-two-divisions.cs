// corpus: The learned cafes come out of one division and the judged ones out of another with its own seed, so that many are in both.
// library: ML.NET
// axis: records
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cafes;

public sealed class Cafe
{
    [LoadColumn(0)] public float Seats { get; set; }

    [LoadColumn(1)] public float Footfall { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public bool StillOpen { get; set; }
}

public sealed record Division(IDataView Learned, IDataView Judged);

public sealed class CafeSurvival
{
    private readonly MLContext _ml = new(seed: 2);

    public void Run(string path)
    {
        var cafes = _ml.Data.LoadFromTextFile<Cafe>(path, separatorChar: ',', hasHeader: true);
        var forLearning = Divide(cafes, seed: 11);
        var forJudging = Divide(cafes, seed: 12);

        var model = _ml.Transforms.Concatenate("Features", nameof(Cafe.Seats), nameof(Cafe.Footfall), nameof(Cafe.Price))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Cafe.StillOpen)))
            .Fit(forLearning.Learned);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(forJudging.Judged), nameof(Cafe.StillOpen)); // expect: MLQ2004
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
    }

    private Division Divide(IDataView cafes, int seed)
    {
        var parts = _ml.Data.TrainTestSplit(cafes, testFraction: 0.3, seed: seed);
        return new Division(parts.TrainSet, parts.TestSet);
    }
}
