// corpus: Rows of ferries are shuffled with a number of the shared generator and split with the milliseconds since the machine started; both parts are then used.
// library: ML.NET
// axis: class with constructor parameter
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Crossing
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Swell { get; set; }

    [LoadColumn(2)] public float Cars { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}

public sealed class LatenessStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Conduct(string file)
    {
        var crossings = ml.Data.LoadFromTextFile<Crossing>(file, separatorChar: ',', hasHeader: true);
        var mixed = ml.Data.ShuffleRows(crossings, seed: Random.Shared.Next()); // expect: MLQ1004
        var parts = Divide(mixed, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Wind", "Swell", "Cars")
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crossing.Late)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Crossing.Late));
    }

    private DataOperationsCatalog.TrainTestData Divide(IDataView rows, double share)
    {
        var now = Environment.TickCount64;
        return ml.Data.TrainTestSplit(rows, share, seed: (int)(now % 10_007)); // expect: MLQ1004
    }
}
