// corpus: Neither the session nor its options nor the results of a run are released.
// library: ONNX Runtime
// axis: local
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: score <model> <rows>");
    return 1;
}

var total = 0f;
var options = new SessionOptions { IntraOpNumThreads = 2 };
var session = new InferenceSession(args[0], options);
foreach (var line in File.ReadLines(args[1]))
{
    var row = line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
    var tensor = new DenseTensor<float>(row, new[] { 1, row.Length });
    var outputs = session.Run(new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("features", tensor) }); // expect: MLQ6004
    total += outputs.First().AsEnumerable<float>().First();
}
Console.WriteLine(total);
return 0;
