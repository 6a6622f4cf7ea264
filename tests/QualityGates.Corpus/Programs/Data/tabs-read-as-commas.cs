// corpus: A data frame is read from a .tsv with the comma it assumes.
// library: DataFrame
// axis: default value
using Microsoft.Data.Analysis;

var genes = DataFrame.LoadCsv("genes.tsv"); // expect: MLQ1008 MLQ4005
var samples = DataFrame.LoadCsv("samples.tsv", separator: '\t'); // expect: MLQ1008
var plates = DataFrame.LoadCsv("plates.csv"); // expect: MLQ1008
Console.WriteLine(genes.Rows.Count + samples.Rows.Count + plates.Rows.Count);
