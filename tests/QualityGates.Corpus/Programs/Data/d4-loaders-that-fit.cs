// corpus: Tabs for .tsv and .txt, a separator that is given in options, by name, as a constant or as several.
// library: ML.NET
// axis: look-alikes
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

const char Comma = ',';
var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromTextFile<Sale>("sales.tsv", hasHeader: true).Schema.Count);
Console.WriteLine(ml.Data.LoadFromTextFile<Sale>(hasHeader: true, separatorChar: Comma, path: "sales.csv").Schema.Count);
var options = new TextLoader.Options { HasHeader = true };
options.Separators = [',', ';'];
Console.WriteLine(ml.Data.LoadFromTextFile<Sale>("stores.csv", options).Schema.Count);
Console.WriteLine(ml.Data.CreateTextLoader<Sale>(hasHeader: true).Load("a.txt", "b.txt").Schema.Count);

sealed class Sale
{
    [LoadColumn(0)] public float Units { get; set; }
    [LoadColumn(1)] public float Price { get; set; }
}
