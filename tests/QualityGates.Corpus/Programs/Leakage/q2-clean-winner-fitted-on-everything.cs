// corpus: A search sees the train part, the winner is tested on the rest, and only then fitted on all rows and saved.
// library: ML.NET, AutoML
// axis: class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Years { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}

public interface ILoanTraining
{
    double Train(string file, string folder);
}

public sealed class LoanTraining(ILogSink log) : ILoanTraining
{
    private readonly MLContext _ml = new(seed: 58);

    public double Train(string file, string folder)
    {
        var loans = _ml.Data.LoadFromTextFile<Loan>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var best = Search(split.TrainSet);

        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(split.TestSet), labelColumnName: nameof(Loan.Defaulted));
        log.Write($"{best.TrainerName}: F {metrics.F1Score:F3}");
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "loans.json"),
            JsonSerializer.Serialize(new { best.TrainerName, metrics.AreaUnderRocCurve, metrics.F1Score }));

        var final = best.Estimator.Fit(loans);
        _ml.Model.Save(final, loans.Schema, Path.Combine(folder, "loans.zip"));
        return metrics.AreaUnderRocCurve;
    }

    private RunDetail<BinaryClassificationMetrics> Search(IDataView rows) =>
        _ml.Auto()
            .CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 900)
            .Execute(rows, labelColumnName: nameof(Loan.Defaulted))
            .BestRun;
}

public interface ILogSink
{
    void Write(string line);
}
