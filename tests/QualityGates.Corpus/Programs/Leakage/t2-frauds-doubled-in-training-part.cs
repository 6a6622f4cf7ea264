// corpus: The transactions are divided first, and only the frauds of the training part are added again.
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

    private static Transaction[] Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Transaction
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Label = cells[2] == "1",
        })
        .ToArray();

    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 7);
        var all = Read(args[0]);
        new Random(7).Shuffle(all);
        int cut = all.Length * 3 / 4;
        var train = Balance(all.Take(cut).ToList());
        var test = all.Skip(cut).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Transaction.Amount), nameof(Transaction.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
        return metrics.AreaUnderPrecisionRecallCurve > 0.6 && metrics.F1Score > 0.5 ? 0 : 1;
    }
}
