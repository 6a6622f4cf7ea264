// corpus: Clauses are put together, but each of them is a constant, and what is typed goes in as a parameter; the column to order by is one of three.
// library: ML.NET, ADO.NET
// axis: list of clauses joined, switch over allowed columns, command parameters
using System.Data;
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retail.Baskets;

public sealed class BasketSource(DbConnection connection)
{
    public IEnumerable<Basket> Read(string? shop, DateOnly? since, string order)
    {
        using var command = connection.CreateCommand();
        var clauses = new List<string> { "returned = 0" };
        if (shop is not null)
        {
            clauses.Add("shop = @shop");
            Add(command, "@shop", shop);
        }
        if (since is { } day)
        {
            clauses.Add("day >= @since");
            Add(command, "@since", day.ToDateTime(TimeOnly.MinValue));
        }
        command.CommandText = "SELECT items, weekday, total FROM baskets WHERE " + string.Join(" AND ", clauses) + " ORDER BY " + Column(order);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new Basket { Items = reader.GetFloat(0), Weekday = reader.GetFloat(1), Total = reader.GetFloat(2) };
        }
    }

    private static string Column(string order) => order switch
    {
        "day" => "day, id",
        "total" => "total, id",
        _ => "id",
    };

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

public static class Program
{
    public static double Train(DbConnection connection, string shop)
    {
        var ml = new MLContext(seed: 15);
        var baskets = ml.Data.LoadFromEnumerable(new BasketSource(connection).Read(shop, since: null, "day").ToList());
        var parts = ml.Data.TrainTestSplit(baskets, seed: 15);
        var model = ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Weekday))
            .Append(ml.Regression.Trainers.FastForest(nameof(Basket.Total)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Basket.Total)).RSquared;
    }
}

public sealed class Basket
{
    public float Items { get; set; }
    public float Weekday { get; set; }
    public float Total { get; set; }
}
