// corpus: A service prepares all loans with learned means and scales, and only then keeps two thirds of them away from the trainer.
// library: ML.NET, dependency injection
// axis: helper in another file, options object
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bank.Loans;

public sealed class LoanTrainingService
{
    private readonly MLContext _ml;
    private readonly LoanFeatures _features;
    private readonly TrainingOptions _options;
    private readonly TextWriter _log;

    public LoanTrainingService(MLContext ml, LoanFeatures features, TrainingOptions options, TextWriter log)
    {
        _ml = ml;
        _features = features;
        _options = options;
        _log = log;
    }

    public CalibratedBinaryClassificationMetrics Train()
    {
        var loans = _ml.Data.LoadFromTextFile<Loan>(_options.DataFile, separatorChar: ',', hasHeader: true);
        var prepared = _features.Prepare(loans); // expect: MLQ2001
        var parts = _ml.Data.TrainTestSplit(prepared, testFraction: TrainingOptions.TrainShare); // expect: MLQ2013

        var model = _ml.BinaryClassification.Trainers
            .LbfgsLogisticRegression(labelColumnName: nameof(Loan.Defaulted))
            .Fit(parts.TrainSet);

        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Loan.Defaulted));
        _log.WriteLine(FormattableString.Invariant($"AUPRC {metrics.AreaUnderPrecisionRecallCurve}, F1 {metrics.F1Score}"));
        return metrics;
    }
}

public static class Registration
{
    public static IServiceCollection AddLoanTraining(this IServiceCollection services) => services
        .AddSingleton(_ => new MLContext(seed: 20))
        .AddSingleton<LoanFeatures>()
        .AddSingleton<TrainingOptions>()
        .AddSingleton<TextWriter>(_ => new StreamWriter("training.log"))
        .AddSingleton<LoanTrainingService>();
}
