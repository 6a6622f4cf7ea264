namespace CardFraud;

public sealed record Threshold(float Value, double Cost)
{
    private const double CostOfMiss = 120;
    private const double CostOfCall = 4;

    public static Threshold Cheapest(IReadOnlyCollection<Verdict> verdicts) =>
        Enumerable.Range(1, 99)
            .Select(step => step / 100f)
            .Select(value => new Threshold(value, CostOf(verdicts, value)))
            .OrderBy(threshold => threshold.Cost)
            .ThenBy(threshold => threshold.Value)
            .First();

    public double CostOn(IReadOnlyCollection<Verdict> verdicts) => CostOf(verdicts, Value);

    public (int Caught, int Missed, int Disturbed) Count(IReadOnlyCollection<Verdict> verdicts) => (
        verdicts.Count(verdict => verdict.Fraud && verdict.Probability >= Value),
        verdicts.Count(verdict => verdict.Fraud && verdict.Probability < Value),
        verdicts.Count(verdict => !verdict.Fraud && verdict.Probability >= Value));

    private static double CostOf(IReadOnlyCollection<Verdict> verdicts, float value) =>
        verdicts.Sum(verdict => (verdict.Fraud, verdict.Probability >= value) switch
        {
            (true, false) => CostOfMiss,
            (_, true) => CostOfCall,
            _ => 0,
        });
}
