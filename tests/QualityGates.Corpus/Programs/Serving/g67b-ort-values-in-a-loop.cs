// corpus: The newer API: input values are made for every batch and never released, while the outputs are.
// library: ONNX Runtime
// axis: loop, dictionary initializer, options
using Microsoft.ML.OnnxRuntime;

using var options = new SessionOptions();
options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL;
using var session = new InferenceSession("ranker.onnx", options);
using var run = new RunOptions();
var batches = File.ReadLines("vectors.txt").Select(ParseLine).Chunk(64);

foreach (var batch in batches)
{
    var data = batch.SelectMany(static row => row).ToArray();
    var value = OrtValue.CreateTensorValueFromMemory(data, [batch.Length, batch[0].Length]); // expect: MLQ6004
    using var outputs = session.Run(run, new Dictionary<string, OrtValue> { ["features"] = value }, session.OutputNames);
    foreach (var score in outputs[0].GetTensorDataAsSpan<float>())
    {
        Console.WriteLine(score);
    }
}

static float[] ParseLine(string line) =>
    line.Split(' ').Select(static part => float.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
