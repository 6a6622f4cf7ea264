// corpus: Three queries with a text from outside in them: formatted, added to, and from the route of a request.
// library: ML.NET
// axis: string.Format, compound assignment, minimal API, property of an object
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;
using Microsoft.ML.Data;

var app = WebApplication.CreateBuilder(args).Build();
var ml = new MLContext(seed: 1);
var factory = DbProviderFactories.GetFactory("Npgsql");
var connection = Environment.GetEnvironmentVariable("DB") ?? "";

var byCity = new DatabaseSource(factory, connection, string.Format("SELECT Price FROM Offers WHERE City = '{0}'", args[0])); // expect: MLQ7003
var sql = "SELECT Price FROM Offers";
if (Console.ReadLine() is { Length: > 0 } filter)
{
    sql += " WHERE " + filter;
}
var filtered = new DatabaseSource(factory, connection, sql, 60); // expect: MLQ7003
Console.WriteLine(Count(byCity) + Count(filtered));

app.MapGet("/healthz", () => "ok");
app.MapGet("/count/{table}", (string table) => Count(new DatabaseSource(factory, connection, $"SELECT Price FROM {table}"))); // expect: MLQ7003
app.MapPost("/count", (CountRequest request) => Count(new Query(request.Table).Source(factory, connection)));
app.Run();

long Count(DatabaseSource source) => ml.Data.CreateDatabaseLoader<Offer>().Load(source).GetRowCount() ?? -1;

internal sealed record CountRequest(string Table);

internal sealed class Query
{
    private readonly string _text;

    public Query(string table) => _text = "SELECT Price FROM " + table;

    public DatabaseSource Source(DbProviderFactory factory, string connection) => new(factory, connection, _text); // expect: MLQ7003
}

internal sealed class Offer
{
    public float Price { get; set; }
}
