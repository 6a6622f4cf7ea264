// corpus: The file of the rows is a constant with a drive letter; the folder of the report is derived from where the program is.
// library: ML.NET
// axis: constant, static class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Ticket>(Files.Tickets, separatorChar: ',', hasHeader: true);
Console.WriteLine(rows.Schema.Count);
File.WriteAllText(Files.Report, rows.Schema.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

static class Files
{
    public const string Tickets = @"D:\projects\tickets\data\tickets.csv"; // expect: MLQ4001
    public static readonly string Report = Path.Combine(AppContext.BaseDirectory, "reports", "schema.txt");
    public const string Route = "/tickets/open";
}

class Ticket
{
    [LoadColumn(0)] public float Minutes { get; set; }

    [LoadColumn(1)] public string Team { get; set; } = "";
}
