// corpus: A table of files, one with a backslash; a separator that is replaced on the way is none.
// library: DataFrame
// axis: dictionary, replaced
using Microsoft.Data.Analysis;

var files = new Dictionary<string, string>
{
    ["orders"] = @"exports\orders.csv", // expect: MLQ4002
    ["clients"] = "exports/clients.csv",
};
var legacy = @"exports\regions.csv".Replace('\\', Path.DirectorySeparatorChar);
Console.WriteLine(DataFrame.LoadCsv(files["orders"]).Rows.Count + DataFrame.LoadCsv(files["clients"]).Rows.Count + DataFrame.LoadCsv(legacy).Rows.Count); // expect: MLQ1008 MLQ1008 MLQ1008
