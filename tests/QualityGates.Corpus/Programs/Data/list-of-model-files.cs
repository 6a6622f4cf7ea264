// corpus: Rooted files in a list that a lambda and a method group open.
// library: ONNX Runtime
// axis: list, lambda, method group
using Microsoft.ML.OnnxRuntime;

var models = new List<string>
{
    "C:/models/detector.onnx", // expect: MLQ4001
    Path.Combine("models", "classifier.onnx"),
};
models.Add("C:/models/ranker.onnx"); // expect: MLQ4001

var sessions = models.Select(path => new InferenceSession(path)).ToList();
var sizes = models.Select(File.ReadAllBytes).Sum(bytes => bytes.LongLength);
Console.WriteLine($"{sessions.Count} sessions, {sizes} bytes");
sessions.ForEach(session => session.Dispose());
