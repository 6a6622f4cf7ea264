// corpus: Columns come from properties, from renames in the pipeline and from a mapping; every name that is used is made somewhere before.
// library: ML.NET
// axis: builder class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Loan
{
    [LoadColumn(0), ColumnName("amount")] public float Amount { get; set; }

    [LoadColumn(1)] public string Purpose { get; set; } = "";

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3), ColumnName("Label")] public bool Defaulted { get; set; }
}

public sealed class LoanBuilder(MLContext ml)
{
    private const string Purposes = "purposes";

    public IEstimator<ITransformer> Build(bool scaled)
    {
        var features = ml.Transforms.Categorical.OneHotEncoding(Purposes, nameof(Loan.Purpose))
            .Append(ml.Transforms.CopyColumns("salary", nameof(Loan.Income)))
            .Append(ml.Transforms.Concatenate("Numbers", "amount", "salary"));
        return scaled
            ? features.Append(ml.Transforms.NormalizeMinMax("Numbers")).Append(ml.Transforms.Concatenate("Features", "Numbers", Purposes)).Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            : features.Append(ml.Transforms.Concatenate("Features", "Numbers", Purposes)).Append(ml.BinaryClassification.Trainers.FastTree());
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 6);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true, allowQuoting: true), 0.2);
        foreach (var scaled in new[] { true, false })
        {
            var metrics = ml.BinaryClassification.Evaluate(new LoanBuilder(ml).Build(scaled).Fit(parts.TrainSet).Transform(parts.TestSet));
            Console.WriteLine($"{scaled}: {metrics.AreaUnderRocCurve} {metrics.F1Score}");
        }
    }
}
