// corpus: The frauds are added five times to the list of all transactions, which is split afterwards.
// library: ML.NET
// axis: list, helper
using System.Globalization;
using Microsoft.ML;

public sealed class Transaction
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Label { get; set; }
}

public static class FraudProgram
{
    private static List<Transaction> Balance(List<Transaction> transactions)
    {
        var frauds = transactions.Where(transaction => transaction.Label).ToList();
        var balanced = new List<Transaction>(transactions);
        for (int i = 0; i < 5; i++)
        {
            balanced.AddRange(frauds);
        }

        return balanced;
    }

    private static List<Transaction> Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Transaction
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Label = cells[2] == "1",
        })
        .ToList();

    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 7);
        var balanced = Balance(Read(args[0]));
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.25); // expect: MLQ2012
        var model = ml.Transforms.Concatenate("Features", nameof(Transaction.Amount), nameof(Transaction.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        return metrics.AreaUnderPrecisionRecallCurve > 0.6 && metrics.F1Score > 0.5 ? 0 : 1;
    }
}
