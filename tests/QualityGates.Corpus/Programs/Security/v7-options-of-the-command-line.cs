// corpus: Arguments are parsed into a record, whose table goes into the query of a command; entries go into records with the path they are written to.
// library: ML.NET
// axis: record, raw text
using System.Data.Common;
using System.IO.Compression;
using Microsoft.ML;

namespace Optioned;

internal sealed record Options(string Table, int Limit, string? Archive)
{
    public static Options Parse(string[] args) => new(
        args.FirstOrDefault(arg => arg.StartsWith("--table=", StringComparison.Ordinal))?[8..] ?? "Loans",
        int.Parse(args.FirstOrDefault(arg => arg.StartsWith("--limit=", StringComparison.Ordinal))?[8..] ?? "1000", System.Globalization.CultureInfo.InvariantCulture),
        args.FirstOrDefault(arg => arg.EndsWith(".zip", StringComparison.Ordinal)));
}

internal sealed record Asset(ZipArchiveEntry Entry, string Target);

internal sealed class Loan
{
    public float Amount { get; set; }
    public float Income { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var options = Options.Parse(args);
        if (options.Archive is { } archive)
        {
            Unpack(archive, "assets");
        }

        var ml = new MLContext(seed: 1);
        using var connection = DbProviderFactories.GetFactory("System.Data.Odbc").CreateConnection()!;
        var rows = ml.Data.LoadFromEnumerable(Read(connection, options));
        Console.WriteLine(ml.Transforms.NormalizeMinMax(nameof(Loan.Income)).Fit(rows).Transform(rows).Schema.Count);
    }

    private static List<Loan> Read(DbConnection connection, Options options)
    {
        using var command = connection.CreateCommand();
        var text = $"""
            SELECT Amount, Income
            FROM {options.Table}
            ORDER BY Id
            LIMIT {options.Limit}
            """;
        command.CommandText = text; // expect: MLQ7003
        using var reader = command.ExecuteReader();
        var loans = new List<Loan>();
        while (reader.Read())
        {
            loans.Add(new Loan { Amount = reader.GetFloat(0), Income = reader.GetFloat(1) });
        }

        return loans;
    }

    private static void Unpack(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        var assets = zip.Entries.Select(entry => new Asset(entry, Path.Combine(folder, entry.FullName.TrimStart('/')))).ToList();
        foreach (var asset in assets)
        {
            asset.Entry.ExtractToFile(asset.Target, overwrite: true); // expect: MLQ7004
        }
    }
}
