// corpus: Requests decide on a year and a kind, which are a number and a member of an enumeration; the table is what the program made the object with.
// library: ML.NET
// axis: minimal API, enumeration, record made with a constant
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;
using Microsoft.ML.Data;

var app = WebApplication.CreateBuilder(args).Build();
var ml = new MLContext(seed: 1);
var factory = DbProviderFactories.GetFactory("Npgsql");
var connection = Environment.GetEnvironmentVariable("DB") ?? "";
var claims = new TableQuery("claims");

app.MapGet("/healthz", () => "ok");
app.MapGet("/count/{year:int}", (int year) => Count($"SELECT Amount FROM claims WHERE Year = {year}"));
app.MapGet("/count/kind/{kind}", (ClaimKind kind) => Count("SELECT Amount FROM claims WHERE Kind = " + (int)kind));
app.MapGet("/count", (string? order) => Count(order == "amount" ? claims.All + " ORDER BY Amount" : claims.All));
app.Run();

long Count(string sql) => ml.Data.CreateDatabaseLoader<Claim>().Load(new DatabaseSource(factory, connection, sql)).GetRowCount() ?? -1;

internal enum ClaimKind
{
    Car,
    House,
}

internal sealed record TableQuery(string Table)
{
    public string All => $"SELECT Amount FROM {Table}";
}

internal sealed class Claim
{
    public float Amount { get; set; }
}
