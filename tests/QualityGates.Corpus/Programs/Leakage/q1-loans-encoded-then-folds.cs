// corpus: A method gives back loans that were encoded and binned by all of them, together with the trainer; the caller cross-validates the two.
// library: ML.NET
// axis: tuple
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var report = new LoanExperiment(new MLContext(seed: 8)).Run(args[0]);
File.WriteAllText("loans.json", JsonSerializer.Serialize(report));

internal sealed class Loan
{
    [LoadColumn(0)] public string Purpose { get; set; } = "";

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}

internal sealed record FoldReport(double Auc, double F1, double Spread);

internal sealed class LoanExperiment(MLContext ml)
{
    public FoldReport Run(string file)
    {
        var (loans, trainer) = Prepare(file);
        var folds = ml.BinaryClassification.CrossValidate(loans, trainer, numberOfFolds: 5, labelColumnName: nameof(Loan.Defaulted)); // expect: MLQ2002
        var areas = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToList();
        return new FoldReport(areas.Average(), folds.Average(fold => fold.Metrics.F1Score), areas.Max() - areas.Min());
    }

    private (IDataView Loans, IEstimator<ITransformer> Trainer) Prepare(string file)
    {
        var raw = ml.Data.LoadFromTextFile<Loan>(file, separatorChar: ';', hasHeader: true);
        var steps = ml.Transforms.Categorical.OneHotEncoding("PurposeCode", nameof(Loan.Purpose))
            .Append(ml.Transforms.NormalizeSupervisedBinning("IncomeBin", nameof(Loan.Income), labelColumnName: nameof(Loan.Defaulted)))
            .Append(ml.Transforms.Concatenate("Features", "PurposeCode", "IncomeBin", nameof(Loan.Amount)));
        return (steps.Fit(raw).Transform(raw), ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Defaulted)));
    }
}
