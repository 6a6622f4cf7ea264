// corpus: Every network of the folder is opened once and timed; they are different ones.
// library: ONNX Runtime
// axis: loop
using System.Diagnostics;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var input = NamedOnnxValue.CreateFromTensor("data", new DenseTensor<float>(new[] { 1, 3, 224, 224 }));
foreach (var network in Directory.GetFiles("networks", "*.onnx").OrderBy(name => name, StringComparer.Ordinal))
{
    using var session = new InferenceSession(network);
    var clock = Stopwatch.StartNew();
    for (var i = 0; i < 100; i++)
    {
        using var results = session.Run(new[] { input });
    }

    Console.WriteLine($"{network}: {clock.ElapsedMilliseconds / 100.0} ms");
}
