namespace CardFraud;

/// <summary>Repeats the rare class, for rows that a model is going to learn from.</summary>
public static class Resampler
{
    public static List<Payment> Balance(IReadOnlyList<Payment> payments, int seed)
    {
        var frauds = payments.Where(payment => payment.Fraud).ToList();
        var honest = payments.Count - frauds.Count;
        if (frauds.Count == 0 || honest <= frauds.Count)
        {
            return [.. payments];
        }

        var random = new Random(seed);
        var balanced = new List<Payment>(payments);
        for (var missing = (honest / 4) - frauds.Count; missing > 0; missing--)
        {
            balanced.Add(frauds[random.Next(frauds.Count)]);
        }

        return balanced;
    }
}
