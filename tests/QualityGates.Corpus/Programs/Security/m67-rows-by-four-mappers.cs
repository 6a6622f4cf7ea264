// corpus: Texts of SQL for training rows are put together from what callers send: for the loader of ML.NET, for Dapper, for Entity Framework, for a plain reader.
// library: ML.NET, Dapper, Entity Framework Core, ADO.NET
// axis: filter record, string builder, raw string, join, command
using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retraining;

public sealed record RowFilter(string Country, string[] Columns, string? OrderBy);

[ApiController, Route("retrain")]
public sealed class RetrainController(TrainingRows rows) : ControllerBase
{
    [HttpPost("loader")]
    public IActionResult Loader([FromBody] RowFilter filter) => Ok(rows.ByLoader(filter).Schema.Count);

    [HttpPost("dapper")]
    public async Task<IActionResult> Dapper([FromBody] RowFilter filter) => Ok((await rows.ByDapperAsync(filter)).Schema.Count);

    [HttpPost("entities")]
    public IActionResult Entities([FromBody] RowFilter filter) => Ok(rows.ByEntities(filter.Country).Schema.Count);

    [HttpPost("reader")]
    public IActionResult Reader([FromBody] RowFilter filter) => Ok(rows.ByReader(filter.OrderBy ?? "Id").Schema.Count);
}

public sealed class TrainingRows(MLContext context, DbProviderFactory provider, string connection, SalesContext sales)
{
    public IDataView ByLoader(RowFilter filter)
    {
        var text = new StringBuilder("SELECT ");
        text.AppendJoin(", ", filter.Columns).Append(" FROM Sales WHERE Country = '").Append(filter.Country).Append('\'');
        var source = new DatabaseSource(provider, connection, text.ToString()); // expect: MLQ7003
        return context.Data.CreateDatabaseLoader<Sale>().Load(source);
    }

    public async Task<IDataView> ByDapperAsync(RowFilter filter)
    {
        await using var db = provider.CreateConnection()!;
        db.ConnectionString = connection;
        var sql = $"""
            SELECT Amount, Quantity FROM Sales
            WHERE Country = '{filter.Country}'
            ORDER BY Id
            """;
        var found = await db.QueryAsync<Sale>(sql); // expect: MLQ7003
        return context.Data.LoadFromEnumerable(found.ToList());
    }

    public IDataView ByEntities(string country)
    {
        var where = "WHERE Country = '" + country + "'";
        var found = sales.Set<Sale>().FromSqlRaw("SELECT * FROM Sales " + where); // expect: MLQ7003
        return context.Data.LoadFromEnumerable(found.ToArray());
    }

    public IDataView ByReader(string order)
    {
        using var db = provider.CreateConnection()!;
        db.ConnectionString = connection;
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = string.Format("SELECT Amount, Quantity FROM Sales ORDER BY {0}", order); // expect: MLQ7003
        using var reader = command.ExecuteReader(CommandBehavior.SingleResult);
        var found = new List<Sale>();
        while (reader.Read())
        {
            found.Add(new Sale { Amount = reader.GetFloat(0), Quantity = reader.GetFloat(1) });
        }

        return context.Data.LoadFromEnumerable(found);
    }
}

public sealed class SalesContext : DbContext
{
}

public class Sale
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Quantity { get; set; }
}
