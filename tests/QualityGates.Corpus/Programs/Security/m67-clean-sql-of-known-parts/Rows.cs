// corpus: Texts of SQL are made of constants, enums and numbers, and whatever else a caller sends is a parameter.
// library: ML.NET, Dapper, Entity Framework Core, ADO.NET
// axis: constants in another file, enum, switch, parameters, formattable string
using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

[ApiController, Route("train")]
public sealed class TrainController(Rows rows) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromQuery] Region region, [FromQuery] int year, [FromQuery] string sort, [FromQuery] string segment) => Ok(new[]
    {
        rows.Loaded(region, year).Schema.Count,
        rows.Sorted(sort).Schema.Count,
        (await rows.SegmentAsync(segment)).Schema.Count,
        rows.Entities(segment).Schema.Count,
        rows.Read(segment).Schema.Count,
    });
}

public sealed class Rows(MLContext context, DbProviderFactory provider, string connection, ChurnContext churn)
{
    public IDataView Loaded(Region region, int year) => Load(Queries.In(region, year));

    public IDataView Sorted(string sort) => Load(Queries.SortedBy(sort));

    public async Task<IDataView> SegmentAsync(string segment)
    {
        await using var db = Open();
        var found = await db.QueryAsync<Customer>("SELECT Tenure, Spend FROM Customers WHERE Segment = @segment ORDER BY Id", new { segment });
        return context.Data.LoadFromEnumerable(found.ToList());
    }

    public IDataView Entities(string segment)
    {
        var interpolated = churn.Set<Customer>().FromSql($"SELECT * FROM Customers WHERE Segment = {segment}");
        var raw = churn.Set<Customer>().FromSqlRaw("SELECT * FROM Customers WHERE Segment = {0}", segment);
        return context.Data.LoadFromEnumerable(interpolated.Concat(raw).ToList());
    }

    public IDataView Read(string segment)
    {
        using var db = Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT Tenure, Spend FROM " + Queries.Table + " WHERE Segment = @segment ORDER BY Id";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "segment";
        parameter.Value = segment;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var found = new List<Customer>();
        while (reader.Read())
        {
            found.Add(new Customer { Tenure = reader.GetFloat(0), Spend = reader.GetFloat(1) });
        }

        return context.Data.LoadFromEnumerable(found);
    }

    private IDataView Load(string text) => context.Data.CreateDatabaseLoader<Customer>().Load(new DatabaseSource(provider, connection, text));

    private DbConnection Open()
    {
        var db = provider.CreateConnection()!;
        db.ConnectionString = connection;
        db.Open();
        return db;
    }
}

public sealed class ChurnContext : DbContext
{
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Spend { get; set; }
}
