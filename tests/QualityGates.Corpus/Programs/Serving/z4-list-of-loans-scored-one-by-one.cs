// corpus: A library method is given a list of loans and gives back the list of their predictions, each made by the engine.
// library: ML.NET
// axis: library, pool, list of results
using Microsoft.Extensions.ML;

namespace Lending.Scoring;

public sealed class Loan
{
    public float Amount { get; set; }

    public float Rate { get; set; }

    public float Months { get; set; }

    public string Purpose { get; set; } = "";
}

public sealed class DefaultRisk
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }
}

public sealed record ScoredLoan(Loan Loan, float Risk);

public sealed class PortfolioScorer
{
    private readonly PredictionEnginePool<Loan, DefaultRisk> pool;

    public PortfolioScorer(PredictionEnginePool<Loan, DefaultRisk> pool) => this.pool = pool;

    public IReadOnlyList<ScoredLoan> Score(IReadOnlyCollection<Loan> loans)
    {
        var scored = new List<ScoredLoan>(loans.Count);
        foreach (var loan in loans)
        {
            var risk = pool.Predict(modelName: "default", example: loan); // expect: MLQ6003
            scored.Add(new ScoredLoan(loan, risk.Probability));
        }

        return scored;
    }
}
