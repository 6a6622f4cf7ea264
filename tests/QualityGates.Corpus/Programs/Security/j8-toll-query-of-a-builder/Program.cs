using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Tolls;

var ml = new MLContext(seed: 5);
var factory = DbProviderFactories.GetFactory("Npgsql");
var connection = Environment.GetEnvironmentVariable("TOLLS") ?? throw new InvalidOperationException("TOLLS is not set.");
var road = args[0];
var loader = ml.Data.CreateDatabaseLoader<Passage>();

var past = new TollQuery().On(road).Until(2024).Build();
var train = loader.Load(new DatabaseSource(factory, connection, past)); // expect: MLQ7003
var later = new TollQuery().On(road).From(2024);
var test = loader.Load(new DatabaseSource(factory, connection, later.Build())); // expect: MLQ7003

var model = ml.Transforms.Concatenate("Features", "axles", "tonnes", "night")
    .Append(ml.Regression.Trainers.FastTree("fee"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "fee");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Passage
{
    [ColumnName("axles")]
    public float Axles { get; set; }

    [ColumnName("tonnes")]
    public float Tonnes { get; set; }

    [ColumnName("night")]
    public float Night { get; set; }

    [ColumnName("fee")]
    public float Fee { get; set; }
}
