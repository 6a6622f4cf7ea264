// corpus: The entry calls a pipeline that calls a trainer in a third file, which makes the layers; nowhere is a seed.
// library: TorchSharp
// axis: several files, asynchronous
using Glaciers;

var pipeline = new Pipeline(args[0]);
var report = await pipeline.RunAsync(); // expect: MLQ1003
Console.WriteLine($"melt: {report.MeanSquared:F3} squared, {report.MeanAbsolute:F3} absolute");
