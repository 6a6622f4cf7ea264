// corpus: The amount model is evaluated, the default model beside it is only saved.
// library: ML.NET
// axis: several models in one program
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var loans = ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', true);
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt));

        // How much may the customer borrow?
        var amount = features.Append(ml.Regression.Trainers.FastTree(nameof(Loan.Amount))).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(amount.Transform(split.TestSet), nameof(Loan.Amount));
        if (metrics.MeanAbsoluteError > 1500)
        {
            Console.Error.WriteLine($"MAE {metrics.MeanAbsoluteError:F0} is too high, keeping the old model.");
            return 1;
        }
        ml.Model.Save(amount, loans.Schema, "amount.zip");

        // Will it be paid back?
        var paid = features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Defaulted))).Fit(split.TrainSet);
        ml.Model.Save(paid, loans.Schema, "default.zip"); // expect: MLQ3001
        return 0;
    }
}

internal class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public float Amount { get; set; }
    [LoadColumn(3)] public bool Defaulted { get; set; }
}
