// corpus: A console program reads training rows with a data reader; options from its arguments are formatted into the text of the command.
// library: ML.NET
// axis: options, ADO.NET, format, async
using System.Data.Common;
using Microsoft.ML;

var options = Options.Parse(args);
var ml = new MLContext(seed: 9);
var rows = new List<Visit>();
await foreach (var visit in Visits.ReadAsync(DbProviderFactories.GetFactory("shop"), options))
{
    rows.Add(visit);
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Pages), nameof(Visit.Minutes))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Visit.Bought)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Visit.Bought));
await File.WriteAllTextAsync("visits.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.AreaUnderPrecisionRecallCurve} {metrics.F1Score}"));

internal sealed record Options(string Connection, string Shop, int Limit)
{
    public static Options Parse(string[] args)
    {
        var named = args.Select(arg => arg.Split('=', 2)).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1]);
        return new Options(named["connection"], named["shop"], named.ContainsKey("limit") ? int.Parse(named["limit"], System.Globalization.CultureInfo.InvariantCulture) : 10_000);
    }
}

internal static class Visits
{
    private const string Text = "SELECT Pages, Minutes, Bought FROM Visits WHERE Shop = '{0}' ORDER BY Id LIMIT {1}";

    public static async IAsyncEnumerable<Visit> ReadAsync(DbProviderFactory factory, Options options)
    {
        await using var connection = factory.CreateConnection()!;
        connection.ConnectionString = options.Connection;
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, options.Shop, options.Limit); // expect: MLQ7003
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return new Visit { Pages = reader.GetFloat(0), Minutes = reader.GetFloat(1), Bought = reader.GetBoolean(2) };
        }
    }
}

internal sealed class Visit
{
    public float Pages { get; set; }
    public float Minutes { get; set; }
    public bool Bought { get; set; }
}
