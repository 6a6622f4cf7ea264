// corpus: Arguments of the command line are taken apart by a query, and what they name is looked up or turned into numbers before it gets into the text.
// library: ML.NET
// axis: query, dictionary, numbers
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var named = args.Select(arg => arg.Split('=', 2)).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1]);
var tables = new Dictionary<string, string> { ["homes"] = "Homes", ["shops"] = "Shops" };
var years = named["years"].Split(',').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToList();
var ml = new MLContext(seed: 1);
var query = $"SELECT Day, Usage FROM {tables[named["table"]]} WHERE Year IN ({string.Join(", ", years)}) ORDER BY Day";
var source = new DatabaseSource(DbProviderFactories.GetFactory("meters"), named["connection"], query);
Console.WriteLine(ml.Data.CreateDatabaseLoader<Usage>().Load(source).Schema.Count);

internal sealed class Usage
{
    public float Day { get; set; }
    [ColumnName("Usage")] public float Value { get; set; }
}
