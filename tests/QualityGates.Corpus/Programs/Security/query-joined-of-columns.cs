// corpus: The columns of the query are the properties of the row class, the filter a date, and the table the name of a constant.
// library: ML.NET
// axis: reflection, string.Join, interpolation
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var since = DateTime.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
var columns = string.Join(", ", typeof(Visit).GetProperties().Select(property => property.Name));
var query = $"SELECT {columns} FROM {Tables.Visits} WHERE Day >= '{since:yyyy-MM-dd}' ORDER BY Id";
var rows = ml.Data.CreateDatabaseLoader<Visit>().Load(new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("SHOP") ?? "", query));
Console.WriteLine(rows.Schema.Count);

static class Tables
{
    public const string Visits = "Visits";
}

class Visit
{
    public float Age { get; set; }

    public bool Bought { get; set; }
}
