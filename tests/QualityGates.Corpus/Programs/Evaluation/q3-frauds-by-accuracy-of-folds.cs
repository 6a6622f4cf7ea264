// corpus: Whether a detector of frauds goes out is decided by the mean accuracy of its folds and nothing else.
// library: ML.NET
// axis: console with exit code
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Frauds;

internal sealed class Transfer
{
    [LoadColumn(0)] public float Amount { get; set; }

    [LoadColumn(1)] public float Balance { get; set; }

    [LoadColumn(2)] public float AccountAge { get; set; }

    [LoadColumn(3)] public bool Fraud { get; set; }
}

internal static class Program
{
    private const double Needed = 0.97;

    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 30);
        var transfers = ml.Data.LoadFromTextFile<Transfer>(args[0], separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Transfer.Amount), nameof(Transfer.Balance), nameof(Transfer.AccountAge))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Transfer.Fraud)));
        var folds = ml.BinaryClassification.CrossValidate(transfers, pipeline, numberOfFolds: 10, labelColumnName: nameof(Transfer.Fraud)); // expect: MLQ3005
        var accuracies = folds.Select(fold => fold.Metrics.Accuracy).ToArray();
        if (accuracies.Average() < Needed)
        {
            Console.Error.WriteLine("The detector is not good enough.");
            return 1;
        }

        ml.Model.Save(pipeline.Fit(transfers), transfers.Schema, args[1]);
        return 0;
    }
}
