// corpus: A shop whose file does not load gives null, and the study over all shops leaves it out without a word.
// library: ML.NET
// axis: text loader in a try
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops;

public sealed class Sale
{
    [LoadColumn(0)] public float Weekday { get; set; }

    [LoadColumn(1)] public float Discount { get; set; }

    [LoadColumn(2)] public float Units { get; set; }
}

public sealed class ShopStudy
{
    private readonly MLContext _ml = new(seed: 6);

    public Dictionary<string, RegressionMetrics> Run(string folder, IEnumerable<string> shops)
    {
        var results = new Dictionary<string, RegressionMetrics>();
        foreach (var shop in shops)
        {
            var sales = LoadSales(Path.Combine(folder, $"{shop}.csv"));
            if (sales != null)
            {
                results[shop] = Measure(sales);
            }
        }

        return results;
    }

    private IDataView? LoadSales(string path)
    {
        try
        {
            return _ml.Data.LoadFromTextFile<Sale>(path, separatorChar: ',', hasHeader: true);
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }

    private RegressionMetrics Measure(IDataView sales)
    {
        var parts = _ml.Data.TrainTestSplit(sales, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Discount))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Sale.Units)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sale.Units));
    }
}
