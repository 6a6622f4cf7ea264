// corpus: The country the user types becomes part of the query; the year is a number.
// library: ML.NET
// axis: interpolation, local, helper
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
Console.Write("country: ");
var country = Console.ReadLine() ?? "AT";
var loader = ml.Data.CreateDatabaseLoader<Visit>();
var visits = loader.Load(Queries.Of(DbProviderFactories.GetFactory("Npgsql"), country, DateTime.UtcNow.Year));
Console.WriteLine(visits.Schema.Count);

static class Queries
{
    public static DatabaseSource Of(DbProviderFactory factory, string country, int year)
    {
        var query = $"SELECT Age, Bought FROM Visits WHERE Country = '{country}' AND Year = {year} ORDER BY Id";
        return new DatabaseSource(factory, Environment.GetEnvironmentVariable("VISITS") ?? "", query); // expect: MLQ7003
    }
}

class Visit
{
    public float Age { get; set; }

    public bool Bought { get; set; }
}
