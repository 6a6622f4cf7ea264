// corpus: A nightly trainer has the password of its database in the code, and the region of the command line becomes part of the SQL.
// library: ML.NET
// axis: console
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class MeterRow
{
    public float Morning { get; set; }

    public float Evening { get; set; }

    public float Bill { get; set; }
}

public sealed class MeterSource(DbProviderFactory provider)
{
    private const string Connection = "Server=meters.internal;Database=grid;User Id=trainer;Password=gR1d!7xQp2"; // expect: MLQ4003

    public DatabaseSource Of(string region, int year)
    {
        var where = "WHERE Region = '" + region + "'";
        var sql = "SELECT Morning, Evening, Bill FROM Meters " + where + " AND BillYear = " + year + " ORDER BY MeterId";
        return new DatabaseSource(provider, Connection, sql); // expect: MLQ7003
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var source = new MeterSource(DbProviderFactories.GetFactory("System.Data.SqlClient")).Of(args[0], 2024);
        var rows = ml.Data.CreateDatabaseLoader<MeterRow>().Load(source);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Morning", "Evening")
            .Append(ml.Regression.Trainers.FastTree("Bill"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Bill");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        ml.Model.Save(model, parts.TrainSet.Schema, args[2]);
    }
}
