// corpus: Columns that somebody types are joined into the query of a study; a condition of the environment is added by a helper.
// library: ML.NET
// axis: console, string.Join
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Typed;

internal static class Program
{
    private static void Main()
    {
        Console.Write("Columns: ");
        var columns = (Console.ReadLine() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ml = new MLContext(seed: 4);
        var loader = ml.Data.CreateDatabaseLoader(
            new DatabaseLoader.Column("Features", System.Data.DbType.Single, 0, columns.Length - 1));
        var query = "SELECT " + string.Join(", ", columns) + " FROM Boilers ORDER BY Id";
        var provider = DbProviderFactories.GetFactory("System.Data.Odbc");
        var rows = loader.Load(new DatabaseSource(provider, "Dsn=boilers", query)); // expect: MLQ7003
        var model = ml.Transforms.ProjectToPrincipalComponents("Axes", "Features", rank: 2, seed: 1).Fit(rows);
        Console.WriteLine(model.Transform(rows).Schema.Count);
    }
}
