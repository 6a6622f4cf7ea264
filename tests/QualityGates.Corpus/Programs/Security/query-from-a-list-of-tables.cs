// corpus: The table is one of a list, the limit a number, and the rest constants.
// library: ML.NET
// axis: switch, constant, parameter
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Columns = "Age, Bought";
var ml = new MLContext(seed: 1);
var rows = ml.Data.CreateDatabaseLoader<Visit>().Load(Source(args[0], int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)));
Console.WriteLine(rows.Schema.Count);

static DatabaseSource Source(string name, int limit)
{
    var table = name switch
    {
        "visits" => "Visits",
        "orders" => "Orders",
        _ => throw new ArgumentException("No such table."),
    };
    return new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("SHOP") ?? "", "SELECT " + Columns + " FROM " + table + " ORDER BY Id LIMIT " + limit);
}

class Visit
{
    public float Age { get; set; }

    public bool Bought { get; set; }
}
