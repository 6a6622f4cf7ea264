// corpus: Backslashes in a constant, in a field, in an interpolation and behind a local function.
// library: ML.NET
// axis: constant, field, interpolation, local function, async
using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.ML;

const string Model = @"models\sentiment.zip"; // expect: MLQ4002
var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Model.Load(Model, out _));
await Keep("run1");
Console.WriteLine(new Store().Words().Length);
Console.WriteLine(File.Exists(Name()));

static string Name() => "data\\words.txt"; // expect: MLQ4002

static async Task Keep(string run) => await File.WriteAllTextAsync($"runs\\{run}.txt", run); // expect: MLQ4002

sealed class Store
{
    private readonly string _stop = @"Data\stopwords.txt"; // expect: MLQ4002

    public string[] Words() => File.ReadAllLines(_stop);
}
