// corpus: The text of the query is put together from constants, and a switch decides among tables that are written down.
// library: ML.NET
// axis: const interpolation, switch expression, nameof, ternary
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var source = Sources.Of(args.Length > 0 ? args[0] : "", daily: args.Length > 1);
var view = ml.Data.CreateDatabaseLoader<Usage>().Load(source);
using var target = File.Create("usage.tsv");
ml.Data.SaveAsText(view, target);

internal static class Sources
{
    private const string Columns = $"{nameof(Usage.Hours)}, {nameof(Usage.Watts)}";

    public static DatabaseSource Of(string country, bool daily)
    {
        var table = country.ToUpperInvariant() switch
        {
            "DE" => "usage_de",
            "FR" => "usage_fr",
            _ => throw new ArgumentOutOfRangeException(nameof(country)),
        };
        var order = daily ? " ORDER BY day" : " ORDER BY month";
        var sql = $"SELECT {Columns} FROM {table}" + order;
        return new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("USAGE_DB") ?? "", sql);
    }
}

internal sealed class Usage
{
    public float Hours { get; set; }

    public float Watts { get; set; }
}
