// corpus: The results of the network are read and dropped, for every image; the session is released.
// library: ONNX Runtime
// axis: chain, local
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

using var session = new InferenceSession("resnet50.onnx");
foreach (var file in Directory.GetFiles("images").OrderBy(name => name, StringComparer.Ordinal))
{
    var pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray();
    var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("data", new DenseTensor<float>(pixels, new[] { 1, 3, 224, 224 })) };
    var results = session.Run(inputs); // expect: MLQ6004
    var scores = results.First().AsEnumerable<float>().ToArray();
    var again = session.Run(inputs).First().AsEnumerable<float>().ToArray(); // expect: MLQ6004
    Console.WriteLine($"{file}: {Array.IndexOf(scores, scores.Max())} {again.Length}");
}
