// corpus: What goes into the query is looked up in a list, is a number, a day or a member of an enumeration; the name somebody types is a parameter of its command.
// library: ML.NET
// axis: DatabaseSource, ADO.NET parameters, enumeration
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public enum Season
{
    Summer,
    Winter,
}

public sealed class Stay
{
    public float Nights { get; set; }

    public float Guests { get; set; }

    public float Lead { get; set; }

    public bool Cancelled { get; set; }
}

public sealed class Bookings(DbProviderFactory factory, string connection)
{
    private static readonly HashSet<string> Regions = new(StringComparer.OrdinalIgnoreCase) { "tyrol", "styria", "carinthia" };

    public DatabaseSource Of(string region, Season season, DateOnly since, int most)
    {
        if (!Regions.Contains(region))
        {
            throw new ArgumentException("No such region.", nameof(region));
        }

        var first = since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new DatabaseSource(
            factory,
            connection,
            $"SELECT Nights, Guests, Lead, Cancelled FROM Stays WHERE Region = '{region}' AND Season = '{season}' AND Booked >= '{first}' ORDER BY Id LIMIT {most}");
    }

    public List<Stay> OfGuest(string name)
    {
        using var link = factory.CreateConnection()!;
        link.ConnectionString = connection;
        link.Open();
        using var command = link.CreateCommand();
        command.CommandText = "SELECT Nights, Guests, Lead, Cancelled FROM Stays WHERE Guest = @name ORDER BY Id";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var stays = new List<Stay>();
        while (reader.Read())
        {
            stays.Add(new Stay { Nights = reader.GetFloat(0), Guests = reader.GetFloat(1), Lead = reader.GetFloat(2), Cancelled = reader.GetBoolean(3) });
        }

        return stays;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var factory = DbProviderFactories.GetFactory("Npgsql");
        var bookings = new Bookings(factory, Environment.GetEnvironmentVariable("HOTELS") ?? throw new InvalidOperationException("HOTELS is not set."));
        var ml = new MLContext(seed: 26);
        var rows = ml.Data.CreateDatabaseLoader<Stay>().Load(bookings.Of(args[0], Season.Winter, new DateOnly(2021, 1, 1), most: 50_000));
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Stay.Nights), nameof(Stay.Guests), nameof(Stay.Lead))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Stay.Cancelled)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Stay.Cancelled));
        File.WriteAllText("hotels.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));

        var guest = model.Transform(ml.Data.LoadFromEnumerable(bookings.OfGuest(args[1])));
        Console.WriteLine($"{guest.GetColumn<float>("Probability").DefaultIfEmpty().Max():P0} at most");
    }
}
