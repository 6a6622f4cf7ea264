// corpus: The name of a mountain hut is looked up among those that are known, and only what stands there becomes part of the query.
// library: ML.NET
// axis: dictionary of tables, console
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Huts;

public sealed class Night
{
    public float Snow { get; set; }

    public float Holiday { get; set; }

    public float Guests { get; set; }
}

public sealed class HutSource(DbProviderFactory factory, string connection)
{
    private static readonly Dictionary<string, string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ["north"] = "nights_north",
        ["ridge"] = "nights_ridge",
        ["lake"] = "nights_lake",
    };

    public DatabaseSource Of(string hut) =>
        Tables.TryGetValue(hut, out var table)
            ? new DatabaseSource(factory, connection, "SELECT Snow, Holiday, Guests FROM " + table + " ORDER BY night")
            : throw new ArgumentException($"There is no hut '{hut}'.", nameof(hut));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 44);
        var source = new HutSource(
            DbProviderFactories.GetFactory("Npgsql"),
            Environment.GetEnvironmentVariable("HUTS") ?? throw new InvalidOperationException("HUTS is not set."));
        var parts = ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Night>().Load(source.Of(args[0])), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Night.Snow), nameof(Night.Holiday))
            .Append(ml.Regression.Trainers.FastTree(nameof(Night.Guests)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Night.Guests));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
