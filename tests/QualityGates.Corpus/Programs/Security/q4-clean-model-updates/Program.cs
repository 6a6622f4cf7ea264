// corpus: A program fetches a new model, compares its digest with the manifest, unpacks it below its own folder and tests it before it takes the place of the old one.
// library: ML.NET
// axis: console, download
using Microsoft.ML;
using Updates;

if (args is not [var manifestFile, var reference, var folder])
{
    Console.Error.WriteLine("updates <manifest.json> <reference.csv> <folder>");
    return 2;
}

using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
var manifest = ModelManifest.Read(manifestFile);
var package = await new ModelDownload(http).FetchAsync(manifest);
var unpacked = ModelPackage.Unpack(package, Path.Combine(folder, manifest.Version));

var check = new ModelCheck(new MLContext(seed: 1), reference);
var outcome = check.Run(Path.Combine(unpacked, manifest.ModelName));
Console.WriteLine($"{manifest.Version}: area {outcome.Area:F3} (promised {manifest.PromisedArea:F3}), log loss {outcome.LogLoss:F3}");
if (outcome.Area < manifest.PromisedArea - 0.01)
{
    Directory.Delete(unpacked, recursive: true);
    return 1;
}

outcome.Write(Path.Combine(unpacked, "reference.json"));
File.WriteAllText(Path.Combine(folder, "current.txt"), manifest.Version);
return 0;
