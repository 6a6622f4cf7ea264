// corpus: The archive with the model is extracted as a whole by the framework; the names of its entries are only listed.
// library: ML.NET
// axis: console, ExtractToDirectory, engine
using System.IO.Compression;
using Microsoft.ML;

var package = args.Length > 0 ? args[0] : "moths.package";
var folder = Path.Combine(Path.GetTempPath(), Path.GetFileNameWithoutExtension(package));
using (var archive = ZipFile.OpenRead(package))
{
    foreach (var entry in archive.Entries)
    {
        Console.WriteLine($"{entry.FullName}: {entry.Length} bytes");
    }
}

ZipFile.ExtractToDirectory(package, folder, overwriteFiles: true);

var context = new MLContext(seed: 1);
var model = context.Model.Load(Path.Combine(folder, "moths.zip"), out _);
using var engine = context.Model.CreatePredictionEngine<Trap, Moths>(model);
var answer = engine.Predict(new Trap { Temperature = 19.5f, Moon = 0.2f, Wind = 3f });
Console.WriteLine(answer.Score > 100 ? "Spray tonight." : "No need to spray.");

public sealed class Trap
{
    public float Temperature { get; set; }
    public float Moon { get; set; }
    public float Wind { get; set; }
}

public sealed class Moths
{
    public float Score { get; set; }
}
