// corpus: One folder up, and the folder of the program's own file: neither is a walk.
// library: ML.NET
// axis: member chain, several arguments
using Microsoft.ML;

var ml = new MLContext(seed: 9);
var beside = Path.GetDirectoryName(typeof(Program).Assembly.Location)!;
var above = Directory.GetParent(beside)!.FullName;
var given = new FileInfo(args[0]).Directory!.Parent!.FullName;
Console.WriteLine(ml.Model.Load(Path.Combine(beside, "a.zip"), out _));
Console.WriteLine(ml.Model.Load(Path.Combine(above, "b.zip"), out _));
Console.WriteLine(ml.Model.Load(Path.Combine(given, "c.zip"), out _));
Console.WriteLine(ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "..", "d.zip"), out _));
