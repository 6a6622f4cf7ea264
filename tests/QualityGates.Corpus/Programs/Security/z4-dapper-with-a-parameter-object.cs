// corpus: The text of the query is a constant, and the shop and the day are given to Dapper as parameters.
// library: ML.NET
// axis: BackgroundService, Dapper
using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baskets;

public sealed class Basket
{
    public float Items { get; set; }

    public float Total { get; set; }

    public float Minutes { get; set; }
}

public sealed class BasketQuery(DbConnection connection)
{
    private const string Columns = "Items, Total, Minutes";
    private const string Text = "SELECT " + Columns + " FROM Baskets WHERE Shop = @shop AND Day >= @day ORDER BY Id";

    public Task<IEnumerable<Basket>> Of(string shop, DateTime day) => connection.QueryAsync<Basket>(Text, new { shop, day });
}

public sealed class NightlyTraining(BasketQuery query, MLContext context, IReadOnlyList<string> shops) : BackgroundService
{
    private readonly Dictionary<string, RegressionMetrics> measured = [];

    public IReadOnlyDictionary<string, RegressionMetrics> Measured => measured;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var shop in shops)
        {
            var baskets = await query.Of(shop, new DateTime(2024, 1, 1));
            var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(baskets.ToList()), testFraction: 0.2, seed: 1);
            var model = context.Transforms.Concatenate("Features", "Items", "Total")
                .Append(context.Regression.Trainers.FastTree(labelColumnName: "Minutes"))
                .Fit(split.TrainSet);
            measured[shop] = context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Minutes");
        }
    }
}
