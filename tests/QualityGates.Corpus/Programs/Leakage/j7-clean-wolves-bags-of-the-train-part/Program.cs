// corpus: Every network of an ensemble learns from a bag drawn with replacement out of the train wolves; the test wolves were set apart before any draw.
// library: TorchSharp
// axis: files
using System.Text.Json;
using Wolves;
using static TorchSharp.torch;

manual_seed(30);
var pack = Pack.Read(args[0]);
var (train, test) = pack.Apart(0.75);

using var ensemble = new Ensemble(members: 9);
ensemble.Learn(train);
var report = ensemble.Measure(test);
Console.WriteLine($"off by {report.Absolute:F2} kilograms");
File.WriteAllText("wolves.json", JsonSerializer.Serialize(report));
