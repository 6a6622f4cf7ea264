// corpus: A classifier's margins are compared with its label by the regression evaluator, the result means nothing.
// library: ML.NET
// axis: async, field
using System;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly MLContext Context = new(seed: 1);
    private static IDataView? _scored;

    private static async Task<int> Main()
    {
        var loans = Context.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
        var split = Context.Data.TrainTestSplit(loans, testFraction: 0.2);
        var pipeline = Context.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
            .Append(Context.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Loan.Defaulted)));
        await Task.Run(() => _scored = pipeline.Fit(split.TrainSet).Transform(split.TestSet));
        var metrics = Context.Regression.Evaluate(_scored, nameof(Loan.Defaulted)); // expect: MLQ3003
        return metrics.RSquared > 0.5 && metrics.MeanAbsoluteError < 0.3 ? 0 : 1;
    }
}

internal class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Defaulted { get; set; }
}
