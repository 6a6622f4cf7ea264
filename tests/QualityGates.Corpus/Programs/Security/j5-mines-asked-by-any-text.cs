// corpus: The queries that training rows are read by are put together with what the command line and the console say, by a builder, a sum and a helper in between.
// library: ML.NET, Dapper
// axis: StringBuilder, CommandText, Dapper, nested helpers
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mines;

public sealed class Blast
{
    public float Charge { get; set; }

    public float Depth { get; set; }

    public float Moisture { get; set; }

    public float Yield { get; set; }
}

public sealed record Site(string Mine, IReadOnlyList<string> Shafts);

public sealed class BlastRows(DbProviderFactory factory, string connection)
{
    public DatabaseSource Training(Site site)
    {
        var query = new StringBuilder("SELECT Charge, Depth, Moisture, Yield FROM Blasts WHERE Mine = '");
        query.Append(site.Mine).Append("' AND Shaft IN (");
        query.AppendJoin(", ", site.Shafts.Select(shaft => $"'{shaft}'"));
        query.Append(") ORDER BY Id");
        return new DatabaseSource(factory, connection, query.ToString()); // expect: MLQ7003
    }

    public List<Blast> Newer(string column, string value)
    {
        using var link = factory.CreateConnection()!;
        link.ConnectionString = connection;
        link.Open();
        using var command = link.CreateCommand();
        command.CommandText = "SELECT Charge, Depth, Moisture, Yield FROM Newer WHERE " + column + " = '" + value + "' ORDER BY Id"; // expect: MLQ7003
        using var reader = command.ExecuteReader();
        var blasts = new List<Blast>();
        while (reader.Read())
        {
            blasts.Add(new Blast { Charge = reader.GetFloat(0), Depth = reader.GetFloat(1), Moisture = reader.GetFloat(2), Yield = reader.GetFloat(3) });
        }

        return blasts;
    }

    public IEnumerable<Blast> Shown(string shaft)
    {
        using var link = factory.CreateConnection()!;
        link.ConnectionString = connection;
        return link.Query<Blast>(Select(shaft)).ToList(); // expect: MLQ7003
    }

    private static string Select(string shaft) => string.Format("SELECT Charge, Depth, Moisture, Yield FROM Blasts WHERE Shaft = '{0}' ORDER BY Id", shaft);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var rows = new BlastRows(
            DbProviderFactories.GetFactory("Npgsql"),
            Environment.GetEnvironmentVariable("MINES") ?? throw new InvalidOperationException("MINES is not set."));
        var ml = new MLContext(seed: 18);
        var train = ml.Data.CreateDatabaseLoader<Blast>().Load(rows.Training(new Site(args[0], args[1..])));
        var test = ml.Data.LoadFromEnumerable(rows.Newer("Mine", args[0]));
        var model = ml.Transforms.Concatenate("Features", nameof(Blast.Charge), nameof(Blast.Depth), nameof(Blast.Moisture))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Blast.Yield)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Blast.Yield));
        File.WriteAllText("mines.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

        Console.Write("shaft> ");
        var shaft = Console.ReadLine() ?? "";
        var shown = model.Transform(ml.Data.LoadFromEnumerable(rows.Shown(shaft)));
        Console.WriteLine($"best {shown.GetColumn<float>("Score").DefaultIfEmpty().Max():F1}");
    }
}
