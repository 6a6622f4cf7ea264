// corpus: A pool renews its model over a line anyone can write on; weights come from a hub without the prefix of their hash; the table is named by whoever starts the job.
// library: ML.NET, TorchSharp
// axis: fluent registration, command line, options record
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Visit, Guess>()
    .FromUri(modelName: "guests", uri: "http://models.example.org/guests.zip", period: TimeSpan.FromMinutes(5)); // expect: MLQ7002
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/guests", (Visit visit, PredictionEnginePool<Visit, Guess> pool) => pool.Predict("guests", visit));

await torch.hub.download_url_to_file_async("https://hub.example.org/tagger.pt", "tagger.pt"); // expect: MLQ7002
using var tagger = torch.jit.load("tagger.pt");
tagger.eval();

var job = new JobOptions(Table: args.Length > 1 ? args[1] : "Visits", Limit: 1000);
var source = Rows.Of(job, DbProviderFactories.GetFactory("Microsoft.Data.SqlClient"), app.Configuration["Visits"] ?? "");
var rows = new MLContext(seed: 2).Data.CreateDatabaseLoader<Visit>().Load(source);
Console.WriteLine(rows.Schema.Count);
app.Run();

internal sealed record JobOptions(string Table, int Limit);

internal static class Rows
{
    public static DatabaseSource Of(JobOptions job, DbProviderFactory factory, string connection)
    {
        var statement = "SELECT TOP " + job.Limit + " Hour FROM " + job.Table;
        return new DatabaseSource(factory, connection, statement); // expect: MLQ7003
    }
}

internal sealed class Visit
{
    public float Hour { get; set; }
}

internal sealed class Guess
{
    public float Score { get; set; }
}
