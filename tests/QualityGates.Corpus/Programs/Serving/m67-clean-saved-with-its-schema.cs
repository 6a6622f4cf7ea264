// corpus: The schema of the rows goes with the model: in a tuple, in a record, by the loader, and by what loading returned.
// library: ML.NET
// axis: tuple, record, generic store
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 17);
var loader = context.Data.CreateTextLoader<House>(separatorChar: ';', hasHeader: true);
var rows = loader.Load("houses.csv");
var parts = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 17);
var (model, schema) = Train(context, parts.TrainSet);
var metrics = context.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(House.Price));
Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");
context.Model.Save(model, schema, "houses.zip");
context.Model.Save(model, loader, "houses-with-loader.zip");

var again = context.Model.Load("houses.zip", out var inputSchema);
var bundle = new Bundle(again, inputSchema);
using var file = File.Create("copy.zip");
context.Model.Save(bundle.Model, bundle.Schema, file);

static (ITransformer Model, DataViewSchema Schema) Train(MLContext context, IDataView rows)
{
    var pipeline = context.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Garden))
        .Append(context.Regression.Trainers.LightGbm(labelColumnName: nameof(House.Price)));
    return (pipeline.Fit(rows), rows.Schema);
}

internal sealed record Bundle(ITransformer Model, DataViewSchema Schema);

public class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Garden { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
