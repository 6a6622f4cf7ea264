// corpus: A class of constants in another file holds a folder of one machine and a walk out of the build output.
// library: ONNX Runtime
// axis: helper in another file, constant, interpolation
using System;
using System.IO;
using Microsoft.ML.OnnxRuntime;

using var session = new InferenceSession(Assets.Model);
Console.WriteLine(session.InputMetadata.Count);
Console.WriteLine(File.ReadAllText(Assets.Labels()).Length);
