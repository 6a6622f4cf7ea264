// corpus: A console program opens the network once and then answers line after line of its standard input.
// library: ONNX Runtime
// axis: console, while, standard input
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var file = args.Length > 0 ? args[0] : "gestures.onnx";
using var options = new SessionOptions { IntraOpNumThreads = 2 };
using var session = new InferenceSession(file, options);
var name = session.InputNames[0];
string[] gestures = ["none", "swipe", "tap", "circle"];

while (Console.ReadLine() is { Length: > 0 } line)
{
    var values = line.Split(' ').Select(text => float.Parse(text, CultureInfo.InvariantCulture)).ToArray();
    if (values.Length % 6 != 0)
    {
        Console.Error.WriteLine("A sample has six values.");
        continue;
    }

    var input = new DenseTensor<float>(values, new[] { 1, values.Length / 6, 6 });
    using var results = session.Run([NamedOnnxValue.CreateFromTensor(name, input)]);
    var scores = results[0].AsEnumerable<float>().ToArray();
    Console.WriteLine(gestures[Array.IndexOf(scores, scores.Max())]);
}
