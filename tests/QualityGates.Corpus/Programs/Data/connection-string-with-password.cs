// corpus: The rows come from a database whose password is in the connection string; the second has a hole there, the third none.
// library: ML.NET
// axis: constant, interpolation, parameter
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var source = Sources.Of(DbProviderFactories.GetFactory("Sql"), args[0]);
Console.WriteLine(source);

static class Sources
{
    private const string Training = "Server=sql-prod-03;Database=Claims;User Id=trainer;Password=cL4ims!train"; // expect: MLQ4003

    public static (DatabaseSource, DatabaseSource, DatabaseSource) Of(DbProviderFactory factory, string password) =>
        (new DatabaseSource(factory, Training, "SELECT * FROM Claims"),
         new DatabaseSource(factory, $"Server=sql-prod-03;Database=Claims;User Id=trainer;Password={password}", "SELECT * FROM Claims"),
         new DatabaseSource(factory, "Server=(localdb)\\mssqllocaldb;Database=Claims;Integrated Security=true", "SELECT * FROM Claims"));
}
