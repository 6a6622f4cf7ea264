// corpus: A fraud model is released if a property pattern finds its accuracy high enough; nothing else is looked at.
// library: ML.NET
// axis: property pattern, method chain in a service class
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var service = new FraudRelease(new MLContext(seed: 1));
Environment.ExitCode = service.TryRelease("transactions.csv", "fraud.zip") ? 0 : 1;

public class FraudRelease(MLContext ml)
{
    public bool TryRelease(string data, string target)
    {
        var transactions = ml.Data.LoadFromTextFile<Transaction>(data, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(transactions, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Transaction.Amount), nameof(Transaction.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Transaction.IsFraud)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Transaction.IsFraud)); // expect: MLQ3005
        if (metrics is { Accuracy: < 0.97 })
        {
            return false;
        }

        ml.Model.Save(model, transactions.Schema, target);
        return true;
    }
}

public class Transaction
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool IsFraud { get; set; }
}
