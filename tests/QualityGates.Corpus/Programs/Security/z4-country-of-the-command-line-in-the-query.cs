// corpus: A training job puts the country of the command line into the text of its query.
// library: ML.NET
// axis: console, DatabaseSource
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sales.Training;

public sealed class SaleRow
{
    public float Price { get; set; }

    public float Discount { get; set; }

    public float Units { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var country = args[0];
        var factory = DbProviderFactories.GetFactory("Npgsql");
        var connection = Environment.GetEnvironmentVariable("SALES_CONNECTION") ?? throw new InvalidOperationException("No connection.");

        var context = new MLContext(seed: 1);
        var loader = context.Data.CreateDatabaseLoader<SaleRow>();
        var query = "SELECT price, discount, units FROM sales WHERE country = '" + country + "' ORDER BY id";
        var rows = loader.Load(new DatabaseSource(factory, connection, query)); // expect: MLQ7003

        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", nameof(SaleRow.Price), nameof(SaleRow.Discount))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(SaleRow.Units)))
            .Fit(split.TrainSet);
        var metrics = context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(SaleRow.Units));
        File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));
        context.Model.Save(model, rows.Schema, "units.zip");
    }
}
