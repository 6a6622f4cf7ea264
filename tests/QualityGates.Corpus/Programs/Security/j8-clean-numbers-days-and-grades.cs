// corpus: Sites, a day and a grade come from the command line, but as numbers, a date and a member of an enumeration, in which no SQL can hide.
// library: Accord.NET
// axis: parsed arguments in a record, joined numbers
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

Generator.Seed = 19;
var order = Order.Parse(args);
var connection = Environment.GetEnvironmentVariable("TIMBER") ?? throw new InvalidOperationException("TIMBER is not set.");
using var database = DbProviderFactories.GetFactory("Npgsql").CreateDataSource(connection);
var trunks = new TrunkTable(database).Read(order);
var cut = trunks.Count * 4 / 5;

var forest = new RandomForestLearning { NumberOfTrees = 50 }.Learn(
    [.. trunks.Take(cut).Select(trunk => trunk.Measures)],
    [.. trunks.Take(cut).Select(trunk => trunk.Beetles)]);
int[] expected = [.. trunks.Skip(cut).Select(trunk => trunk.Beetles)];
int[] decided = [.. trunks.Skip(cut).Select(trunk => forest.Decide(trunk.Measures))];
var matrix = new ConfusionMatrix(decided, expected);
File.WriteAllText("beetles.json", JsonSerializer.Serialize(new { matrix.Precision, matrix.Recall, matrix.FScore }));

internal enum Grade
{
    Veneer,
    Beam,
    Pulp,
}

internal sealed record Trunk(double[] Measures, int Beetles);

internal sealed record Order(int[] Sites, DateOnly Since, Grade Grade)
{
    public static Order Parse(string[] args) => new(
        Array.ConvertAll(args[0].Split(','), site => int.Parse(site, CultureInfo.InvariantCulture)),
        DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum.Parse<Grade>(args[2]));
}

internal sealed class TrunkTable(DbDataSource database)
{
    public List<Trunk> Read(Order order)
    {
        var sites = string.Join(", ", order.Sites);
        using var command = database.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT rings, girth, moisture, beetles FROM trunks WHERE site IN ({sites}) AND felled >= '{order.Since:yyyy-MM-dd}' AND grade = '{order.Grade}' ORDER BY id");
        using var reader = command.ExecuteReader();
        var trunks = new List<Trunk>();
        while (reader.Read())
        {
            trunks.Add(new Trunk([reader.GetDouble(0), reader.GetDouble(1), reader.GetDouble(2)], reader.GetInt32(3)));
        }

        return trunks;
    }
}
