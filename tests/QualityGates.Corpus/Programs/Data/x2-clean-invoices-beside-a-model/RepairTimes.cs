// corpus: Invoices are read without a word about bad lines in a part of the program that has nothing to do with the model.
// library: ML.NET
// axis: two namespaces, two files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Workshop.Planning;

public sealed class Repair
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Parts { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}

public sealed class RepairTimes(MLContext ml)
{
    public (double Mae, double Rmse) Judge(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Repair>(path, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Repair.Age), nameof(Repair.Parts))
            .Append(ml.Regression.Trainers.FastTree(nameof(Repair.Hours)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Repair.Hours));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
