// corpus: Conditions that analysts write are joined into the query, one by a function and one by a loop.
// library: ML.NET, ADO.NET, ASP.NET Core
// axis: method group in a query, record bound from the body, database loader
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 6));
builder.Services.AddSingleton<FilteredRows>();
var app = builder.Build();
app.MapPost("/rows/count", (Filter[] filters, FilteredRows rows) => Results.Ok(rows.Load(filters).GetRowCount()));
app.Run();

public sealed record Filter(string Column, string Operator, double Value);

public sealed class FilteredRows(MLContext ml, DbProviderFactory factory)
{
    private const string Connection = "Server=warehouse;Database=energy;Integrated Security=true";

    public IDataView Load(Filter[] filters)
    {
        var where = string.Join(" AND ", filters.Select(Condition));
        var loader = ml.Data.CreateDatabaseLoader<Reading>();
        return loader.Load(new DatabaseSource(factory, Connection, $"SELECT Hour, Usage FROM readings WHERE {where} ORDER BY Id")); // expect: MLQ7003
    }

    private static string Condition(Filter filter) => FormattableString.Invariant($"{filter.Column} {filter.Operator} {filter.Value}");
}

public sealed class Reading
{
    public float Hour { get; set; }
    public float Usage { get; set; }
}
