// corpus: The table comes from the command line but has to be one of the database's own, and values travel as parameters.
// library: Dapper, ML.NET
// axis: list from the schema, enum column, anonymous parameters
using System.Data.Common;
using Dapper;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors.Export;

internal enum Resolution
{
    Minute,
    Hour,
}

internal sealed class Export(DbConnection connection, MLContext ml)
{
    public IDataView Read(string table, Resolution resolution, DateTime since)
    {
        var known = connection.Query<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'sensors'").ToHashSet(StringComparer.Ordinal);
        if (!known.Contains(table))
        {
            throw new ArgumentException($"There is no table '{table}'.", nameof(table));
        }
        var rows = connection.Query<Sample>($"SELECT level, flow FROM sensors.\"{table}\" WHERE resolution = '{resolution}' AND taken >= @since ORDER BY taken", new { since });
        return ml.Data.LoadFromEnumerable(rows.ToList());
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var connection = DbProviderFactories.GetFactory("Npgsql").CreateConnection()!;
        var rows = new Export(connection, new MLContext(seed: 1)).Read(args[0], Enum.Parse<Resolution>(args[1]), new DateTime(2025, 1, 1));
        Console.WriteLine(rows.GetColumn<float>(nameof(Sample.Level)).Average());
    }
}

internal sealed class Sample
{
    public float Level { get; set; }
    public float Flow { get; set; }
}
