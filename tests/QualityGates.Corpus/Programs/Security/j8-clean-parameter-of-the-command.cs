// corpus: The species comes from the command line and goes into a parameter of the command, never into its text; only constants are put together.
// library: ML.NET
// axis: ADO.NET, iterator
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 13);
var connection = Environment.GetEnvironmentVariable("FISH") ?? throw new InvalidOperationException("FISH is not set.");
using var database = DbProviderFactories.GetFactory("Microsoft.Data.Sqlite").CreateDataSource(connection);
var catches = new CatchTable(database).Of(species: args[0]).ToList();

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(catches), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Catch.Centimetres), nameof(Catch.Depth))
    .Append(ml.Regression.Trainers.FastTree(nameof(Catch.Grams)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Catch.Grams));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Catch
{
    public float Centimetres { get; set; }

    public float Depth { get; set; }

    public float Grams { get; set; }
}

internal sealed class CatchTable(DbDataSource database)
{
    private const string Columns = "centimetres, depth, grams";
    private const string Table = "catches";

    public IEnumerable<Catch> Of(string species)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM {Table} WHERE species = @species ORDER BY id";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@species";
        parameter.Value = species;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new Catch { Centimetres = reader.GetFloat(0), Depth = reader.GetFloat(1), Grams = reader.GetFloat(2) };
        }
    }
}
