// corpus: Rows to train on are asked for with Dapper and with Entity Framework, by texts that have parts of a request in them.
// library: ML.NET
// axis: Dapper, Entity Framework, minimal API, controller
using System.Data;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Order
{
    public float Items { get; set; }
    public float Total { get; set; }
}

public sealed class Shop : DbContext
{
    public DbSet<Order> Orders => Set<Order>();
}

[ApiController]
public sealed class OrdersController(Shop shop, IDbConnection connection, MLContext ml) : ControllerBase
{
    [HttpPost("orders/{shopName}/train")]
    public async Task<ActionResult<double>> Train(string shopName, [FromQuery] string since)
    {
        var sql = "SELECT Items, Total FROM Orders WHERE Shop = '" + shopName + "' ORDER BY Id";
        var orders = await connection.QueryAsync<Order>(sql); // expect: MLQ7003
        var recent = shop.Orders.FromSqlRaw($"SELECT * FROM Orders WHERE Day > '{since}' ORDER BY Id").AsEnumerable(); // expect: MLQ7003
        var rows = ml.Data.LoadFromEnumerable(orders.Concat(recent).ToList());
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Items))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Order.Total)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Order.Total));
        System.IO.File.WriteAllText("orders.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
        return metrics.RSquared;
    }
}
