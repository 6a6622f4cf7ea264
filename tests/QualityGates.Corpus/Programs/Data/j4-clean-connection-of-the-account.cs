// corpus: Connections trust the account that runs the program, take their password from an argument, or hold a placeholder that is refused.
// library: ML.NET
// axis: switch expression, connection strings, database source with an order
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pharmacy;

public sealed class Refill
{
    public float Days { get; set; }

    public float Doses { get; set; }

    public bool Late { get; set; }
}

public sealed record StoreOptions(string Kind, string Host, string User, string Password);

public static class Connections
{
    private const string Trusted = "Server=sql01;Database=refills;Integrated Security=true;TrustServerCertificate=true";
    private const string Local = "Data Source=refills.db;Cache=Shared";
    private const string Template = "Host=db01;Database=refills;Username=reader;Password=<password>";

    public static string Of(StoreOptions options) => options.Kind switch
    {
        "trusted" => Trusted,
        "local" => Local,
        "server" => $"Host={options.Host};Database=refills;Username={options.User};Password={options.Password}",
        _ => throw new ArgumentException($"Unknown store {options.Kind}; write it like {Template}."),
    };
}

public sealed class RefillStudy(DbProviderFactory factory, string report)
{
    private const string Query = "SELECT Days, Doses, Late FROM Refills ORDER BY Number";

    public void Run(StoreOptions options)
    {
        var ml = new MLContext(seed: 62);
        var source = new DatabaseSource(factory, Connections.Of(options), Query);
        var parts = ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Refill>().Load(source), testFraction: 0.2, seed: 62);
        var model = ml.Transforms.Concatenate("Features", nameof(Refill.Days), nameof(Refill.Doses))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Refill.Late)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Refill.Late));
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.LogLoss }));
    }
}
