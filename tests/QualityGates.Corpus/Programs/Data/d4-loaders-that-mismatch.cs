// corpus: Comma files read with tabs by a loader in a field, by options and by a local function.
// library: ML.NET
// axis: field, options, local function, constant
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Sales = "sales.csv";
var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromTextFile<Sale>(Path.Combine(AppContext.BaseDirectory, Sales), hasHeader: true).Schema.Count); // expect: MLQ4005
Console.WriteLine(Load("stores.csv").Schema.Count);
Console.WriteLine(new Archive(ml).Rows().Schema.Count);

IDataView Load(string path) => ml.Data.LoadFromTextFile<Sale>(path, new TextLoader.Options { HasHeader = true, AllowQuoting = true }); // expect: MLQ4005

sealed class Archive(MLContext ml)
{
    private readonly TextLoader _loader = ml.Data.CreateTextLoader<Sale>(hasHeader: true); // expect: MLQ4005

    public IDataView Rows() => _loader.Load("archive.csv");
}

sealed class Sale
{
    [LoadColumn(0)] public float Units { get; set; }
    [LoadColumn(1)] public float Price { get; set; }
}
