// corpus: A data frame is read from a .tsv with the comma it assumes.
// library: DataFrame
// axis: default value
using Microsoft.Data.Analysis;

var genes = DataFrame.LoadCsv("genes.tsv"); // expect: MLQ4005
var samples = DataFrame.LoadCsv("samples.tsv", separator: '\t');
var plates = DataFrame.LoadCsv("plates.csv");
Console.WriteLine(genes.Rows.Count + samples.Rows.Count + plates.Rows.Count);
