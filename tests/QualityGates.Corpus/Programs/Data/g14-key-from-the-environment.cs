// corpus: The rows come from a database whose password is read from the environment.
// library: ML.NET
// axis: clean; static class of constants, interpolation
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var loader = ml.Data.CreateDatabaseLoader<Order>();
var rows = loader.Load(new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Store.Safe, "SELECT Amount, Late FROM Orders ORDER BY Id"));
var test = loader.Load(new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Store.Safe, "SELECT Amount, Late FROM NewOrders ORDER BY Id"));
var model = ml.Transforms.Concatenate("Features", "Amount").Append(ml.BinaryClassification.Trainers.FastTree("Late")).Fit(rows);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Late");
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}");

internal static class Store
{

    public static string Safe => $"Server=db.example.org;Database=shop;User Id=trainer;Password={Environment.GetEnvironmentVariable("DB_PASSWORD")}";
}

public sealed class Order
{
    public float Amount { get; set; }
    public bool Late { get; set; }
}
