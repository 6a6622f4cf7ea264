// corpus: Invoices are imported with an empty catch for the bookkeeping of a shop; the model of the same program learns from other rows.
// library: ML.NET
// axis: unrelated import in one project
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop;

public sealed record Invoice(string Customer, decimal Amount);

public sealed class Bookkeeping
{
    public decimal Total(string path) => Import(path).Sum(invoice => invoice.Amount);

    private static List<Invoice> Import(string path)
    {
        var invoices = new List<Invoice>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(';');
                invoices.Add(new Invoice(cells[0], decimal.Parse(cells[1], CultureInfo.InvariantCulture)));
            }
            catch (FormatException)
            {
            }
        }

        return invoices;
    }
}

public sealed class Basket
{
    [LoadColumn(0)] public float Items { get; set; }

    [LoadColumn(1)] public float Visits { get; set; }

    [LoadColumn(2)] public bool Buys { get; set; }
}

public sealed class BasketModel
{
    private readonly MLContext _ml = new(seed: 13);

    public CalibratedBinaryClassificationMetrics Train(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Basket>(path, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Visits))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Basket.Buys)))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Basket.Buys));
    }
}
