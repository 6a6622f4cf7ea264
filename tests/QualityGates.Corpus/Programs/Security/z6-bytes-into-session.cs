// corpus: A script fetches a network over https, shows the digest of the bytes and makes a session of them; showing is no check.
// library: ONNX Runtime
// axis: script
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

using var client = new HttpClient();
var bytes = await client.GetByteArrayAsync("https://models.example.org/irises/v3.onnx"); // expect: MLQ7002
Console.WriteLine($"model {Convert.ToHexString(SHA256.HashData(bytes))}");

using var session = new InferenceSession(bytes);
var flower = new DenseTensor<float>(new float[] { 5.1f, 3.5f, 1.4f, 0.2f }, new[] { 1, 4 });
var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("input", flower) };
using var results = session.Run(inputs);
foreach (var score in results.First().AsEnumerable<float>())
{
    Console.WriteLine(score);
}
