// corpus: The folder above the output, and then the one above that: neither step is far, both are.
// library: ML.NET
// axis: locals, conditional access
using Microsoft.ML;

var bin = Directory.GetParent(AppContext.BaseDirectory);
var project = bin?.Parent?.FullName ?? "."; // expect: MLQ4001
var ml = new MLContext(seed: 1);
var model = ml.Model.Load(Path.Combine(project, "churn.zip"), out var schema);
Console.WriteLine($"{schema.Count} {model}");
