// corpus: The folder of the solution is looked for by what is in it, one folder above the other; nothing is hard-coded.
// library: ML.NET
// axis: loop
using Microsoft.ML;

var folder = new DirectoryInfo(AppContext.BaseDirectory);
while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fraud.sln")))
{
    folder = folder.Parent;
}

if (folder is null)
{
    Console.Error.WriteLine("Run this below the folder of Fraud.sln.");
    return;
}

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(Path.Combine(folder.FullName, "models", "fraud.zip"), out var schema);
Console.WriteLine($"{schema.Count} {model}");
