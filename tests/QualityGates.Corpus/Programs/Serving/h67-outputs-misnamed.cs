// corpus: Two output classes ask for columns nobody makes: a score in the wrong case, and a probability under a name of one's own.
// library: ML.NET
// axis: property, field
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public static class Trainer
{
    public static void Main()
    {
        var ml = new MLContext(seed: 12);
        var rows = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Default)));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Default));
        File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
        ml.Model.Save(model, rows.Schema, "loans.zip");

        using var engine = ml.Model.CreatePredictionEngine<Loan, LoanVerdict>(model);
        var verdict = engine.Predict(new Loan { Income = 40, Debt = 2 });
        using var quick = ml.Model.CreatePredictionEngine<Loan, QuickVerdict>(model);
        Console.WriteLine(verdict.PredictedLabel || quick.Predict(new Loan()).Risk > 0.5f ? "refuse" : "grant");
    }
}

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Default { get; set; }
}

public sealed class LoanVerdict
{
    public bool PredictedLabel;
    public float score; // expect: MLQ6006
}

public sealed class QuickVerdict
{
    public float Risk { get; set; } // expect: MLQ6006
}
