// corpus: A batch program opens the network again for each image of the folder.
// library: ONNX Runtime
// axis: loop, helper
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

foreach (var file in Directory.GetFiles("images").OrderBy(name => name, StringComparer.Ordinal))
{
    Console.WriteLine($"{file}: {Classify("resnet50.onnx", file)}");
}

static int Classify(string network, string file)
{
    using var session = new InferenceSession(network); // expect: MLQ6002
    var pixels = File.ReadAllBytes(file).Take(3 * 224 * 224).Select(value => value / 255f).ToArray();
    var input = NamedOnnxValue.CreateFromTensor("data", new DenseTensor<float>(pixels, new[] { 1, 3, 224, 224 }));
    using var results = session.Run(new[] { input });
    var scores = results.First().AsTensor<float>().ToArray();
    return Array.IndexOf(scores, scores.Max());
}
