// corpus: The query for the training rows is put together from what the command line says.
// library: ML.NET
// axis: string concatenation, options record, property
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new ExportOptions(args[0], args.Length > 1 ? args[1] : "2024");
var ml = new MLContext(seed: 1);
var provider = DbProviderFactories.GetFactory("Microsoft.Data.SqlClient");
var connection = Environment.GetEnvironmentVariable("SALES_DB") ?? throw new InvalidOperationException("SALES_DB is not set.");
var source = new DatabaseSource(provider, connection, options.Query); // expect: MLQ7003
var rows = ml.Data.CreateDatabaseLoader<Sale>().Load(source);
using var file = File.Create("sales.tsv");
ml.Data.SaveAsText(rows, file);

internal sealed record ExportOptions(string Region, string Year)
{
    public string Query => "SELECT Price, Amount FROM Sales WHERE Region = '" + Region + "' AND Year = " + Year;
}

internal sealed class Sale
{
    public float Price { get; set; }

    public float Amount { get; set; }
}
