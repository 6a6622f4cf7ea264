// corpus: Values of the new API are made for each call, and neither they nor the session are released.
// library: ONNX Runtime
// axis: named arguments, method
using Microsoft.ML.OnnxRuntime;

Console.WriteLine(Score(new float[] { 1, 2, 3, 4 }));

static float Score(float[] features)
{
    var session = new InferenceSession(modelPath: "iris.onnx"); // expect: MLQ6004
    var value = OrtValue.CreateTensorValueFromMemory(shape: [1, features.Length], data: features); // expect: MLQ6004
    using var options = new RunOptions();
    using var results = session.Run(options, new Dictionary<string, OrtValue> { ["features"] = value }, session.OutputNames);
    return results[0].GetTensorDataAsSpan<float>()[0];
}
