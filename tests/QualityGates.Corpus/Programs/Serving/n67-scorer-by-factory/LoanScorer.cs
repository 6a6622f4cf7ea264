using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lending.Api;

public interface ILoanScorer
{
    float ProbabilityOfDefault(LoanRow row);
}

public sealed class LoanScorer : ILoanScorer
{
    private readonly PredictionEngine<LoanRow, LoanScore> _engine; // expect: MLQ6001

    public LoanScorer(PredictionEngine<LoanRow, LoanScore> engine) => _engine = engine;

    public float ProbabilityOfDefault(LoanRow row) => _engine.Predict(row).Probability;
}

public sealed class LoanRow
{
    public float Income { get; set; }
    public float Amount { get; set; }
    public float Months { get; set; }
}

public sealed class LoanScore
{
    public float Probability { get; set; }
    public float Score { get; set; }
    [ColumnName("PredictedLabel")] public bool Defaults { get; set; }
}
