// corpus: Baskets come from a query without an order and are split, or are mixed lazily before each pass; the connection has its password in the code.
// library: ML.NET
// axis: database source, constant, lazy query, private helper that splits
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Webshop;

public sealed class Basket
{
    public float Items { get; set; }

    public float Weight { get; set; }

    public float Total { get; set; }
}

public sealed class BasketStudy(DbProviderFactory factory)
{
    private const string Connection = "Server=sql02;Database=webshop;User Id=forecast;Password=Q7!rmv93zk"; // expect: MLQ4003

    private readonly MLContext _ml = new(seed: 8);

    public RegressionMetrics FromDatabase()
    {
        var loader = _ml.Data.CreateDatabaseLoader<Basket>();
        var source = new DatabaseSource(factory, Connection, "SELECT Items, Weight, Total FROM Baskets WHERE Total > 0"); // expect: MLQ1010
        return Learn(loader.Load(source));
    }

    public RegressionMetrics FromMemory(List<Basket> baskets)
    {
        var random = new Random(8);
        var mixed = baskets.OrderBy(_ => random.Next()); // expect: MLQ1010
        return Learn(_ml.Data.LoadFromEnumerable(mixed));
    }

    private RegressionMetrics Learn(IDataView baskets)
    {
        var parts = _ml.Data.TrainTestSplit(baskets, testFraction: 0.2, seed: 8);
        var model = _ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Weight))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Basket.Total)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Basket.Total));
    }
}
