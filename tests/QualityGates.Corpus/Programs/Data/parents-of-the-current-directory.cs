// corpus: Three members climb from the current directory to the project.
// library: ONNX Runtime
// axis: member chain, local
using Microsoft.ML.OnnxRuntime;

var project = Directory.GetParent(Environment.CurrentDirectory)!.Parent!.Parent!.FullName; // expect: MLQ4001
using var session = new InferenceSession(Path.Combine(project, "models", "scorer.onnx"));
foreach (var input in session.InputMetadata.Keys)
{
    Console.WriteLine(input);
}
