// corpus: The command line says which column is learned; a list says which ones there are before the query is written.
// library: ML.NET
// axis: console, DatabaseSource, allowed names
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

string[] targets = ["Rent", "Price", "Heating"];
var target = args.Length > 0 ? args[0] : "Rent";
if (!targets.Contains(target))
{
    Console.Error.WriteLine("The target is one of " + string.Join(", ", targets));
    return 1;
}

var connection = Environment.GetEnvironmentVariable("FLATS_CONNECTION") ?? "";
var query = $"SELECT Area, Rooms, {target} AS Target FROM Flats ORDER BY Id";
var source = new DatabaseSource(DbProviderFactories.GetFactory("Flats"), connection, query);

var mlContext = new MLContext(seed: 1);
var rows = mlContext.Data.CreateDatabaseLoader<FlatRow>().Load(source);
var pipeline = mlContext.Transforms.Concatenate("Features", "Area", "Rooms")
    .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: "Target"));
var folds = mlContext.Regression.CrossValidate(rows, pipeline, labelColumnName: "Target");
File.WriteAllText($"{target}.json", JsonSerializer.Serialize(folds.Select(fold => new { fold.Metrics.RSquared, fold.Metrics.MeanAbsoluteError })));
return 0;

public class FlatRow
{
    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Target { get; set; }
}
