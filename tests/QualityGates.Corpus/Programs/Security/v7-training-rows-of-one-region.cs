// corpus: A trainer on the command line puts the region it is told into its query.
// library: ML.NET
// axis: command line, helper
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Regions;

public sealed class Household
{
    public float People { get; set; }
    public float Consumption { get; set; }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var region = args.Length > 0 ? args[0] : "all";
        var ml = new MLContext(seed: 40);
        var rows = Rows(ml, Query(region));
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Household.People))
            .Append(ml.Regression.Trainers.FastTree(nameof(Household.Consumption)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Household.Consumption));
        return metrics.RSquared > 0.3 && metrics.MeanAbsoluteError < 500 ? 0 : 1;
    }

    private static string Query(string region) =>
        "SELECT People, Consumption FROM Households WHERE Region = '" + region + "' ORDER BY Id";

    private static IDataView Rows(MLContext ml, string query)
    {
        var provider = DbProviderFactories.GetFactory("Npgsql");
        var source = new DatabaseSource(provider, Environment.GetEnvironmentVariable("HOUSEHOLDS"), query); // expect: MLQ7003
        return ml.Data.CreateDatabaseLoader<Household>().Load(source);
    }
}
