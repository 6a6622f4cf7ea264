// corpus: A script opens a network, asks it once and ends; what it made goes with the process.
// library: ONNX Runtime
// axis: console, top-level statements
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: forecast <model.onnx> <history.txt>");
    return 1;
}

var history = File.ReadAllLines(args[1])
    .Where(line => line.Length > 0)
    .Select(line => float.Parse(line, CultureInfo.InvariantCulture))
    .TakeLast(30)
    .ToArray();

var session = new InferenceSession(args[0]);
var results = session.Run([NamedOnnxValue.CreateFromTensor("history", new DenseTensor<float>(history, new[] { 1, history.Length }))]);
var forecast = results.First().AsEnumerable<float>().ToArray();

for (var day = 0; day < forecast.Length; day++)
{
    Console.WriteLine($"Day {day + 1}: {forecast[day]:F1}");
}

return 0;
