// corpus: A .csv is read without a separator, which is a tab then; the .tsv beside it is right, and so is the .csv with one.
// library: ML.NET
// axis: Path.Combine, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var folder = Path.Combine(AppContext.BaseDirectory, "data");
var wines = ml.Data.LoadFromTextFile<Wine>(hasHeader: true, path: Path.Combine(folder, "wines.csv")); // expect: MLQ4005
var more = ml.Data.LoadFromTextFile<Wine>(Path.Combine(folder, "wines.tsv"), hasHeader: true);
var rest = ml.Data.LoadFromTextFile<Wine>(Path.Combine(folder, "reds.csv"), ';', hasHeader: true);
Console.WriteLine(wines.Schema.Count + more.Schema.Count + rest.Schema.Count);

class Wine
{
    [LoadColumn(0)] public float Acid { get; set; }

    [LoadColumn(1)] public float Quality { get; set; }
}
