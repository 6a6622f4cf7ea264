// corpus: A function and a lazy value say where the file is.
// library: DataFrame
// axis: delegate, lazy
using Microsoft.Data.Analysis;

Func<string> trips = () => "/srv/exports/trips.csv"; // expect: MLQ4001
var zones = new Lazy<string>(() => "/srv/exports/zones.csv"); // expect: MLQ4001
Func<string> title = () => "/srv/exports/none.csv";

Console.WriteLine(title());
Console.WriteLine(DataFrame.LoadCsv(trips()).Rows.Count + DataFrame.LoadCsv(zones.Value).Rows.Count); // expect: MLQ1008 MLQ1008
