// corpus: A dashboard asks for rows to train on; sort order, columns and the filter come from its query string.
// library: Microsoft.ML, Dapper
// axis: extension methods on the request, local functions, ternary
using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dashboard;

public sealed class Sale
{
    public float Amount { get; set; }

    public float Discount { get; set; }
}

public static class Filters
{
    public static string ToWhere(this IQueryCollection query)
    {
        var parts = new List<string>();
        foreach (var pair in query)
        {
            parts.Add($"{pair.Key} = '{pair.Value}'");
        }

        return parts.Count == 0 ? "" : " WHERE " + string.Join(" AND ", parts);
    }
}

[ApiController]
[Route("train")]
public sealed class TrainController(MLContext ml, DbProviderFactory factory, IDbConnection connection) : ControllerBase
{
    [HttpPost("filtered")]
    public IActionResult Filtered()
    {
        var sql = "SELECT Amount, Discount FROM Sales" + Request.Query.ToWhere();
        return Ok(Count(ml.Data.CreateDatabaseLoader<Sale>().Load(new DatabaseSource(factory, "Name=shop", sql)))); // expect: MLQ7003
    }

    [HttpPost("sorted")]
    public IActionResult Sorted([FromQuery] string sort, [FromQuery] bool down)
    {
        var order = down ? $"{sort} DESC" : sort;
        var rows = connection.Query<Sale>($"SELECT Amount, Discount FROM Sales ORDER BY {order}").ToList(); // expect: MLQ7003
        return Ok(Count(ml.Data.LoadFromEnumerable(rows)));
    }

    private static int Count(IDataView rows) => rows.GetColumn<float>("Amount").Count();
}
